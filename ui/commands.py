"""Every command of the palette with its key: what the window does, and what it asks of the place in front."""

from __future__ import annotations

from PySide6.QtCore import QObject

Verb = tuple[str, str, str, str]
"""Name, title, key (or nothing), icon. A name that the window does not know is a method of the place in front; a place without
that method does nothing."""


def verbs(asker: QObject) -> list[Verb]:
    """The commands beside going to a place, in the order they are listed."""
    tr = asker.tr
    return [
        ("new", tr("New draft"), "Ctrl+N", "plus"),
        ("new_from_template", tr("New from a template…"), "Ctrl+Alt+N", "layout-template"),
        ("idea", tr("New idea"), "Ctrl+Shift+N", "lightbulb"),
        ("primary", tr("Do the next thing (the blue button)"), "Ctrl+Return", "arrow-right"),
        ("next_finding", tr("Next thing to look at"), "F8", "chevron-down"),
        ("previous_finding", tr("Previous thing to look at"), "Shift+F8", "chevron-up"),
        ("fix", tr("Fix what is selected"), "Ctrl+.", "check"),
        ("leave", tr("Leave it as it is"), "Ctrl+Shift+.", "hand"),
        ("show_finding", tr("Show what is said about these words"), "Alt+Return", "message-square"),
        ("find_words", tr("Find in the text"), "Ctrl+F", "search"),
        ("replace_words", tr("Find and replace"), "Ctrl+H", "search"),
        ("find_next", tr("Next hit"), "F3", "chevron-down"),
        ("find_previous", tr("Previous hit"), "Shift+F3", "chevron-up"),
        ("emoji", tr("Insert an emoji"), "Ctrl+;", "smile"),
        ("goal", tr("Set a goal for the length…"), "", "target"),
        ("paste_exactly", tr("Paste exactly as it is"), "Ctrl+Shift+V", "copy"),
        ("comment", tr("Comment on the marked words, or on the post"), "", "message-square"),
        ("suggest", tr("Suggest other words for the marked ones"), "", "pencil"),
        ("next_point", tr("Next comment that is not answered"), "", "message-square"),
        ("return_", tr("Return the post to its writer…"), "", "undo-2"),
        ("assign", tr("Ask somebody else to look…"), "", "users"),
        ("outside_yes", tr("Record a yes from outside…"), "", "mail-check"),
        ("withdraw_yes", tr("Take my yes back"), "", "undo-2"),
        ("approve_many", tr("Approve several clean posts…"), "", "stamp"),
        ("sort_queue", tr("Sort, group and narrow the review queue…"), "", "list"),
        ("only_changed", tr("Only what changed since I last looked"), "", "eye"),
        ("side_by_side", tr("The version I looked at beside this one"), "", "columns-2"),
        ("add_files", tr("Add pictures or videos…"), "", "image"),
        ("crop", tr("Turn and crop the picture…"), "", "crop"),
        ("video", tr("Cover, captions and shapes of the video…"), "", "film"),
        ("check_now", tr("Check now"), "F7", "refresh-cw"),
        ("snippet", tr("Insert a snippet…"), "Ctrl+Alt+I", "pilcrow"),
        ("keep_template", tr("Keep this post as a template…"), "", "layout-template"),
        ("copy_reference", tr("Copy the reference of this post"), "Ctrl+Alt+C", "copy"),
        ("pin", tr("Pin this post, or let it go"), "Ctrl+Shift+P", "pin"),
        ("deleted", tr("Deleted drafts…"), "", "trash-2"),
        ("history", tr("History of this post…"), "Ctrl+Shift+H", "history"),
        ("preview_screen", tr("Preview: phone or desktop"), "", "eye"),
        ("read_aloud", tr("Preview: as a screen reader reads it"), "", "eye"),
        ("preview_marks", tr("Preview: what the checks say on it"), "", "eye"),
        ("all_networks", tr("All networks side by side"), "Ctrl+Shift+A", "columns-3"),
        ("same_change", tr("Make the same change in all networks…"), "Ctrl+Shift+R", "replace-all"),
        ("split_thread", tr("Split into a thread"), "", "split"),
        ("split_here", tr("Thread: split the part at the cursor"), "Ctrl+Shift+Return", "split"),
        ("add_part", tr("Thread: add a part"), "", "plus"),
        ("show_moved", tr("What has changed in the shared text"), "", "file-diff"),
        ("fold_left", tr("Fold the list"), "Ctrl+[", "panel-left"),
        ("fold_right", tr("Fold the side column"), "Ctrl+]", "panel-right"),
        ("focus_mode", tr("Focus on the text"), "F11", "eye"),
        ("export", tr("Export approved posts…"), "Ctrl+E", "upload"),
        ("new_window", tr("New window"), "Ctrl+Shift+W", "app-window"),
        ("open_window", tr("Open this post in a new window"), "", "app-window"),
        ("moved_on", tr("Approved posts that the house style would stop…"), "", "clock-alert"),
        ("save_evidence", tr("Save the evidence of this post…"), "", "shield-check"),
        ("hold", tr("Hold posts…"), "Ctrl+Alt+H", "pause"),
        ("holds", tr("What is on hold…"), "", "pause"),
        ("person", tr("Sit somebody else at the desk…"), "", "users"),
        ("workspace", tr("Open another workspace…"), "Ctrl+O", "folder-open"),
        ("language", tr("Grammar and spelling…"), "", "languages"),
        ("dark", tr("Light or dark"), "", "sun-moon"),
        ("contrast", tr("High contrast or usual"), "", "eye"),
        ("keys", tr("All keys"), "?", "keyboard"),
    ]


NEEDS_POST = frozenset(
    {
        *("primary", "next_finding", "previous_finding", "fix", "leave", "check_now", "history", "show_finding"),
        *("keep_template", "snippet"),
    }
)
"""Commands of the writing place that do nothing while no post is open there."""
