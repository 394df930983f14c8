"""Every command of the palette with its key: what the window does, and what it asks of the place in front."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

Verb = tuple[str, str, str, str]
"""Name, title, key (or nothing), icon."""


def verbs() -> list[Verb]:
    """The commands beside going to a place, in the order they are listed."""
    translate = QCoreApplication.translate
    return [
        ("new", translate("Commands", "New draft"), "Ctrl+N", "plus"),
        ("new_from_template", translate("Commands", "New from a template…"), "Ctrl+Alt+N", "layout-template"),
        ("idea", translate("Commands", "New idea"), "Ctrl+Shift+N", "lightbulb"),
        ("primary", translate("Commands", "Do the next thing (the blue button)"), "Ctrl+Return", "arrow-right"),
        ("next_finding", translate("Commands", "Next thing to look at"), "F8", "chevron-down"),
        ("previous_finding", translate("Commands", "Previous thing to look at"), "Shift+F8", "chevron-up"),
        ("fix", translate("Commands", "Fix what is selected"), "Ctrl+.", "check"),
        ("leave", translate("Commands", "Leave it as it is"), "Ctrl+Shift+.", "hand"),
        ("show_finding", translate("Commands", "Show what is said about these words"), "Alt+Return", "message-square"),
        ("find_words", translate("Commands", "Find in the text"), "Ctrl+F", "search"),
        ("replace_words", translate("Commands", "Find and replace"), "Ctrl+H", "search"),
        ("find_next", translate("Commands", "Next hit"), "F3", "chevron-down"),
        ("find_previous", translate("Commands", "Previous hit"), "Shift+F3", "chevron-up"),
        ("emoji", translate("Commands", "Insert an emoji"), "Ctrl+;", "smile"),
        ("goal", translate("Commands", "Set a goal for the length…"), "", "target"),
        ("paste_exactly", translate("Commands", "Paste exactly as it is"), "Ctrl+Shift+V", "copy"),
        ("comment", translate("Commands", "Comment on the marked words, or on the post"), "", "message-square"),
        ("suggest", translate("Commands", "Suggest other words for the marked ones"), "", "pencil"),
        ("next_point", translate("Commands", "Next comment that is not answered"), "", "message-square"),
        ("return_", translate("Commands", "Return the post to its writer…"), "", "undo-2"),
        ("assign", translate("Commands", "Ask somebody else to look…"), "", "users"),
        ("outside_yes", translate("Commands", "Record a yes from outside…"), "", "mail-check"),
        ("withdraw_yes", translate("Commands", "Take my yes back"), "", "undo-2"),
        ("approve_many", translate("Commands", "Approve several clean posts…"), "", "stamp"),
        ("sort_queue", translate("Commands", "Sort, group and narrow the review queue…"), "", "list"),
        ("only_changed", translate("Commands", "Only what changed since I last looked"), "", "eye"),
        ("side_by_side", translate("Commands", "The version I looked at beside this one"), "", "columns-2"),
        ("add_files", translate("Commands", "Add pictures or videos…"), "", "image"),
        ("crop", translate("Commands", "Turn and crop the picture…"), "", "crop"),
        ("video", translate("Commands", "Cover, captions and shapes of the video…"), "", "film"),
        ("check_now", translate("Commands", "Check now"), "F7", "refresh-cw"),
        ("snippet", translate("Commands", "Insert a snippet…"), "Ctrl+Alt+I", "pilcrow"),
        ("keep_template", translate("Commands", "Keep this post as a template…"), "", "layout-template"),
        ("copy_reference", translate("Commands", "Copy the reference of this post"), "Ctrl+Alt+C", "copy"),
        ("pin", translate("Commands", "Pin this post, or let it go"), "Ctrl+Shift+P", "pin"),
        ("deleted", translate("Commands", "Deleted drafts…"), "", "trash-2"),
        ("history", translate("Commands", "History of this post…"), "Ctrl+Shift+H", "history"),
        ("preview_screen", translate("Commands", "Preview: phone or desktop"), "", "eye"),
        ("read_aloud", translate("Commands", "Preview: as a screen reader reads it"), "", "eye"),
        ("preview_marks", translate("Commands", "Preview: what the checks say on it"), "", "eye"),
        ("all_networks", translate("Commands", "All networks side by side"), "Ctrl+Shift+A", "columns-3"),
        ("same_change", translate("Commands", "Make the same change in all networks…"), "Ctrl+Shift+R", "replace-all"),
        ("split_thread", translate("Commands", "Split into a thread"), "", "split"),
        ("split_here", translate("Commands", "Thread: split the part at the cursor"), "Ctrl+Shift+Return", "split"),
        ("add_part", translate("Commands", "Thread: add a part"), "", "plus"),
        ("show_moved", translate("Commands", "What has changed in the shared text"), "", "file-diff"),
        ("move_time", translate("Commands", "Calendar: move what is chosen…"), "Ctrl+Shift+M", "clock"),
        ("only_waiting", translate("Commands", "Calendar: only what is not ready"), "", "filter"),
        ("fold_left", translate("Commands", "Fold the list"), "Ctrl+[", "panel-left"),
        ("fold_right", translate("Commands", "Fold the side column"), "Ctrl+]", "panel-right"),
        ("focus_mode", translate("Commands", "Focus on the text"), "F11", "eye"),
        ("export", translate("Commands", "Export approved posts…"), "Ctrl+E", "upload"),
        ("import", translate("Commands", "Bring in posts…"), "Ctrl+Shift+I", "download"),
        ("past_exports", translate("Commands", "Past exports, and what did not go in…"), "", "history"),
        ("should_be_out", translate("Commands", "What should be out by now…"), "", "clock"),
        ("posting_desk", translate("Commands", "Post by hand today…"), "Ctrl+Shift+E", "hand"),
        ("review_sheet", translate("Commands", "Review sheet…"), "", "file-text"),
        ("print_calendar", translate("Commands", "Print the calendar…"), "", "calendar"),
        ("new_window", translate("Commands", "New window"), "Ctrl+Shift+W", "app-window"),
        ("open_window", translate("Commands", "Open this post in a new window"), "", "app-window"),
        ("change_selected", translate("Commands", "Library: change the chosen posts…"), "", "sliders-horizontal"),
        ("rested", translate("Commands", "Library: evergreen and rested"), "", "refresh-cw"),
        ("alike", translate("Commands", "Library: nearly the same…"), "", "copy"),
        ("past_last_day", translate("Commands", "Library: past their last day"), "", "clock-alert"),
        ("labels", translate("Commands", "Library: labels and collections…"), "", "tags"),
        ("moved_on", translate("Commands", "Approved posts that the house style would stop…"), "", "clock-alert"),
        ("save_evidence", translate("Commands", "Save the evidence of this post…"), "", "shield-check"),
        ("hold", translate("Commands", "Hold posts…"), "Ctrl+Alt+H", "pause"),
        ("holds", translate("Commands", "What is on hold…"), "", "pause"),
        ("person", translate("Commands", "Sit somebody else at the desk…"), "", "users"),
        ("workspace", translate("Commands", "Open another workspace…"), "Ctrl+O", "folder-open"),
        ("language", translate("Commands", "Grammar and spelling…"), "", "languages"),
        ("backups", translate("Commands", "Backups…"), "", "archive-restore"),
        ("dark", translate("Commands", "Light or dark"), "", "sun-moon"),
        ("contrast", translate("Commands", "High contrast or usual"), "", "eye"),
        ("keys", translate("Commands", "All keys"), "?", "keyboard"),
    ]


NEEDS_POST = frozenset(
    {
        *("primary", "next_finding", "previous_finding", "fix", "leave", "check_now", "history", "show_finding"),
        *("keep_template", "snippet"),
    }
)
"""Commands of the writing place that do nothing while no post is open there."""

OFFERED: Mapping[str, frozenset[str]] = {
    "write": frozenset(
        {
            *("primary", "next_finding", "previous_finding", "fix", "leave", "show_finding", "check_now"),
            *("find_words", "replace_words", "find_next", "find_previous", "emoji", "goal", "paste_exactly"),
            *("next_point", "add_files", "crop", "video", "snippet", "keep_template", "history"),
            *("preview_screen", "read_aloud", "preview_marks", "all_networks", "same_change"),
            *("split_thread", "split_here", "add_part", "show_moved", "fold_left", "fold_right", "focus_mode"),
        }
    ),
    "review": frozenset(
        {
            *("primary", "next_finding", "previous_finding", "comment", "suggest", "return_", "assign"),
            *("outside_yes", "withdraw_yes", "approve_many", "sort_queue", "only_changed", "side_by_side"),
            *("moved_on", "save_evidence", "fold_left", "fold_right"),
        }
    ),
    "library": frozenset(
        {
            *("primary", "save_evidence", "fold_left", "fold_right"),
            *("change_selected", "rested", "alike", "past_last_day", "labels"),
        }
    ),
    "calendar": frozenset({"primary", "move_time", "only_waiting", "fold_right"}),
    "campaigns": frozenset({"primary", "fold_left", "fold_right"}),
    "style": frozenset({"fold_left"}),
    "settings": frozenset({"primary", "fold_left"}),
}
"""What each place does itself, by the commands' names: each is a method of its pane. The window does the rest."""
