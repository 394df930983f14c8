from test_two_windows import *
from editorial.library import journal
def test_dbg(two):
    first, second = two
    import traceback
    orig = second.write.saver._write
    def spy(draft, edit):
        print("SECOND WRITES", edit); traceback.print_stack(limit=12)
        return orig(draft, edit)
    second.write.saver._write = spy
    write(first, " From Ana.")
    first.saved()
    print("first stored", first.stored().shared.content.text)
    until(lambda: second.text == "Boxes now come in three sizes. From Ana.")
    print(second.write.draft.edit())
    print(second.stored().shared.content.text, second.stored().shared.rev)
    print(first.stored().shared.content.text, first.stored().shared.rev)
    second.saved()
    print(second.stored().shared.content.text, second.stored().shared.rev)
