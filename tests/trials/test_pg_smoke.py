def test_smoke(room_on_postgres):
    post = room_on_postgres.approved()
    print(post, room_on_postgres.library.version())
    assert room_on_postgres.library.name == "Green & Co"
