import time
from desk_fixtures import sitting, until
def test_try(workspace, theme, qtbot):
    t=time.time()
    with sitting(workspace, "Ana Ruiz") as hands:
        print("open", time.time()-t); t=time.time()
        hands.new_draft()
        print("new", time.time()-t); t=time.time()
        hands.checked()
        print("checked", time.time()-t, [ (s.level, s.finding.rule) for s in hands.said]); t=time.time()
        hands.write_text("Thank you to everyone who came. "*12)
        print("typed", time.time()-t); t=time.time()
        hands.checked()
        print("checked", time.time()-t, [ (s.level, s.finding.rule) for s in hands.said]); t=time.time()
        hands.picture().save("/tmp/try.png")
    print("closed", time.time()-t)
