"""What each published value of a network is called on the screen, and the heading it stands under."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QCoreApplication

_CONTEXT = "FactNames"


class FactNames:
    """Answers in the interface's language; names are the dotted ones of `Platform.facts`."""

    @staticmethod
    def tr(text: str) -> str:
        """The translation of a text of this class."""
        return QCoreApplication.translate(_CONTEXT, text)

    def name(self, fact: str) -> str:
        """What a value is called; one that is not known here yet is called by its own key, spelled out."""
        section, _dot, key = fact.partition(".")
        key = key.partition(".")[2] if section == "field" else key
        known = self._known.get(section, {})
        spelled = key.replace("_", " ").replace(".", " ")
        return known.get(key) or spelled[:1].upper() + spelled[1:]

    def is_known(self, fact: str) -> bool:
        """Whether a value has words of its own here."""
        section, _dot, key = fact.partition(".")
        return (key.partition(".")[2] if section == "field" else key) in self._known.get(section, {})

    def heading(self, fact: str) -> str:
        """The heading a value of a picture, a link and so on stands under; "" for a value of a text field."""
        section, _dot, key = fact.partition(".")
        if section == "media":
            start = key.partition("_")[0]
            pictures = ("image", "images", "gif", "png", "thumbnail", "animated", "cover")
            if start in pictures or key in ("max_images", "min_images_multi", "max_gifs", "one_ratio_for_all"):
                return self.tr("Pictures")
            if start in ("video", "profile") or key in ("max_videos", "max_video_blocks", "safe_area_percent"):
                return self.tr("Videos")
            return self.tr("Files")
        words = {
            "links": self.tr("Links"),
            "tags": self.tr("Tags"),
            "mentions": self.tr("Mentions"),
            "posting": self.tr("Posting there"),
        }
        return words.get(section, "")

    @cached_property
    def _known(self) -> dict[str, dict[str, str]]:
        media = {**self._pictures(), **self._videos(), **self._files()}
        return {
            "field": self._fields(),
            "media": media,
            "links": self._links(),
            "tags": self._tags(),
            "mentions": self._mentions(),
            "posting": self._posting(),
        }

    def _fields(self) -> dict[str, str]:
        return {
            "counting": self.tr("How it is counted"),
            "limit": self.tr("At most"),
            "limit_with_media": self.tr("At most, beside a picture or a video"),
            "also.bytes": self.tr("And at most"),
            "also.codepoints": self.tr("And at most"),
            "block_limit": self.tr("Longest paragraph"),
            "blocks_max": self.tr("Most paragraphs"),
            "slug_limit": self.tr("Longest address made of it"),
            "fold": self.tr("Shown before “see more”"),
            "fold_desktop": self.tr("Shown before “see more” on a computer"),
            "fold_lines": self.tr("Lines shown before “see more”"),
            "recommended": self.tr("Better no longer than"),
            "refused": self.tr("Characters it refuses"),
            "reserved": self.tr("Characters with a meaning of their own"),
            "link_cost": self.tr("A link counts as"),
            "required": self.tr("It has to be there"),
            "shown": self.tr("It takes this text"),
        }

    def _pictures(self) -> dict[str, str]:
        return {
            "max_images": self.tr("Pictures in a post, at most"),
            "min_images_multi": self.tr("Pictures in a post of several, at least"),
            "max_gifs": self.tr("Animated pictures, at most"),
            "one_ratio_for_all": self.tr("All pictures get the shape of the first"),
            "images_supported": self.tr("It takes pictures"),
            "image_required": self.tr("A picture has to be there"),
            "image_formats": self.tr("Kinds of picture file"),
            "animated_formats": self.tr("Kinds of animated file"),
            "image_max_bytes": self.tr("Weight of a picture, at most"),
            "image_min_bytes": self.tr("Weight of a picture, at least"),
            "png_recommended_max_bytes": self.tr("A PNG had better weigh no more than"),
            "image_max_pixels": self.tr("Pixels of a picture in all, at most"),
            "image_downscaled_to_pixels": self.tr("Larger pictures are made smaller, to"),
            "image_min_px": self.tr("Smallest picture"),
            "image_max_px": self.tr("Largest picture"),
            "image_recommended_px": self.tr("Best size of a picture"),
            "image_min_width": self.tr("Narrowest picture"),
            "image_max_width": self.tr("Widest picture"),
            "image_column_width": self.tr("Width of the column it stands in"),
            "image_max_side_sum": self.tr("Width and height together, at most"),
            "image_ratio_min": self.tr("Narrowest shape of a picture"),
            "image_ratio_max": self.tr("Widest shape of a picture"),
            "image_ratio_recommended": self.tr("Best shape of a picture"),
            "gif_max_bytes": self.tr("Weight of an animated picture, at most"),
            "gif_max_frames": self.tr("Frames of an animated picture, at most"),
            "gif_max_px": self.tr("Largest animated picture"),
            "thumbnail_min_width": self.tr("Narrowest cover picture"),
            "thumbnail_max_bytes": self.tr("Weight of a cover picture, at most"),
            "thumbnail_formats": self.tr("Kinds of cover picture"),
            "thumbnail_recommended_px": self.tr("Best size of a cover picture"),
            "thumbnail_sizes_px": self.tr("Sizes it makes of a picture"),
            "cover_formats": self.tr("Kinds of cover picture"),
            "cover_max_bytes": self.tr("Weight of a cover picture, at most"),
        }

    def _videos(self) -> dict[str, str]:
        return {
            "max_videos": self.tr("Videos in a post, at most"),
            "max_video_blocks": self.tr("Videos set into the text, at most"),
            "video_formats": self.tr("Kinds of video file"),
            "video_codecs": self.tr("How a video is encoded"),
            "video_max_bytes": self.tr("Weight of a video, at most"),
            "video_min_bytes": self.tr("Weight of a video, at least"),
            "video_min_seconds": self.tr("Shortest video"),
            "video_max_seconds": self.tr("Longest video"),
            "video_max_seconds_unverified": self.tr("Longest video of an account that is not verified"),
            "video_min_px": self.tr("Smallest video"),
            "video_max_px": self.tr("Largest video"),
            "video_max_width": self.tr("Widest video"),
            "video_max_pixels": self.tr("Pixels of a video in all, at most"),
            "video_recommended_px": self.tr("Best size of a video"),
            "video_ratio_min": self.tr("Narrowest shape of a video"),
            "video_ratio_max": self.tr("Widest shape of a video"),
            "video_ratio_required": self.tr("Shape a video has to have"),
            "video_ratio_recommended": self.tr("Best shape of a video"),
            "video_ratio_allowed": self.tr("Shapes a video may have"),
            "video_fps_min": self.tr("Slowest video"),
            "video_fps_max": self.tr("Fastest video"),
            "video_fps_common": self.tr("Usual speeds"),
            "video_max_bitrate_mbps": self.tr("Densest video"),
            "video_min_bitrate_kbps": self.tr("Least dense video"),
            "video_transcode_kbps": self.tr("Videos are encoded again at"),
            "video_bitrate_mbps_720p": self.tr("Best density at 720 lines"),
            "video_bitrate_mbps_1080p": self.tr("Best density at 1,080 lines"),
            "video_bitrate_mbps_2160p": self.tr("Best density at 2,160 lines"),
            "profile_video_max_bytes": self.tr("Weight of a profile’s video, at most"),
            "profile_video_max_seconds": self.tr("Longest video of a profile"),
            "profile_video_min_px": self.tr("Smallest video of a profile"),
            "safe_area_percent": self.tr("Edges that buttons cover, in per cent"),
        }

    def _files(self) -> dict[str, str]:
        return {
            "max_items": self.tr("Pictures and videos together, at most"),
            "min_items": self.tr("Pictures and videos together, at least"),
            "app_max_items": self.tr("Pictures and videos together in the app, at most"),
            "gallery_max_soft": self.tr("In a gallery, better no more than"),
            "gallery_max_hard": self.tr("In a gallery, at most"),
            "mix_media": self.tr("Pictures and videos in one post"),
            "max_audio": self.tr("Sound files in a post, at most"),
            "audio_formats": self.tr("Kinds of sound file"),
            "audio_max_hz": self.tr("Highest sampling rate of sound"),
            "audio_max_channels": self.tr("Tracks of sound, at most"),
            "audio_max_bytes": self.tr("Weight of a sound file, at most"),
            "colour_space": self.tr("Colour space"),
            "transparency": self.tr("Transparent pictures"),
            "layout_rule": self.tr("How the shape of a page is read"),
            "file_formats": self.tr("Kinds of file"),
            "document_max_bytes": self.tr("Weight of a document, at most"),
            "document_max_pages": self.tr("Pages of a document, at most"),
            "document_title_max": self.tr("Title of a document, at most"),
            "captions_max": self.tr("Subtitle files, at most"),
            "caption_file_max_bytes": self.tr("Weight of a subtitle file, at most"),
            "caption_max": self.tr("Words under a picture, at most"),
        }

    def _links(self) -> dict[str, str]:
        return {
            "clickable": self.tr("A link in the text can be opened"),
            "canonical_supported": self.tr("It can name the first place an article stood"),
            "max": self.tr("Links in a post, at most"),
            "max_length": self.tr("Longest link"),
            "blocks_max": self.tr("Link cards in a post, at most"),
            "rule": self.tr("How links are found and counted"),
            "preview": self.tr("What its preview is made of"),
            "card": self.tr("It makes a card of a link"),
            "card_max_bytes": self.tr("Weight of a preview’s picture, at most"),
            "card_px": self.tr("Best size of a preview’s picture"),
            "card_min_px": self.tr("Smallest picture of a preview"),
            "card_large_min_px": self.tr("Smallest picture of a large preview"),
            "card_ratio": self.tr("Shape of a preview’s picture"),
        }

    def _tags(self) -> dict[str, str]:
        return {
            "max": self.tr("Tags in a post, at most"),
            "max_length": self.tr("Longest tag"),
            "documented_max": self.tr("Tags it says it takes, at most"),
            "extra_max": self.tr("Tags beside the text, at most"),
            "total_max": self.tr("All tags together, at most"),
            "spaced_cost": self.tr("A tag with a space in it counts more, by"),
            "comma_cost": self.tr("Between two tags it counts"),
            "shown_above_title": self.tr("Tags shown above the title"),
            "cashtags_max": self.tr("Tags with $, at most"),
            "rule": self.tr("What a tag may hold"),
        }

    def _mentions(self) -> dict[str, str]:
        return {
            "max": self.tr("Mentions in a post, at most"),
            "notify_within": self.tr("Only mentions this far in are told of it"),
            "rule": self.tr("How mentions are counted"),
            "format": self.tr("How a mention is written"),
        }

    def _posting(self) -> dict[str, str]:
        return {
            "byline": self.tr("Whose name stands over it"),
            "identity": self.tr("Names it allows"),
            "status": self.tr("How it stands"),
            "edit": self.tr("A post can be edited there"),
            "over_length_error": self.tr("What it answers when a text is too long"),
            "button_label_counting": self.tr("How the words of a button are counted"),
            "emoji_rule": self.tr("How emoji are counted"),
            "cta_types": self.tr("Buttons it offers"),
            "message_or_link_required": self.tr("Words or a link have to be there"),
            "content_warning_counts": self.tr("A note that hides the text counts too"),
            "server_configurable": self.tr("Each server sets its own limits"),
            "api_available": self.tr("A tool can post there"),
            "community_required": self.tr("A community has to be named"),
            "phone_numbers_allowed": self.tr("Phone numbers in the text"),
            "coauthors_max": self.tr("Further authors, at most"),
            "server_max_bytes": self.tr("What its server takes, at most"),
            "targeting_min_audience": self.tr("Smallest group a post can be aimed at"),
            "background_text_max": self.tr("Text on a coloured ground, at most"),
            "poll_options_max": self.tr("Answers of a poll, at most"),
            "poll_option_max": self.tr("Longest answer of a poll"),
            "display_name_max": self.tr("Longest name of an account"),
            "languages_max": self.tr("Languages of a post, at most"),
            "text_attachment_max": self.tr("Longest text that is attached"),
            "formatting_entities_max": self.tr("Formatted pieces in a text, at most"),
            "caption_max_premium": self.tr("Words beside a picture, for paying accounts, at most"),
            "bot_upload_max_bytes": self.tr("Weight of a file that a tool sends, at most"),
            "coupon_code_max": self.tr("Longest code of an offer"),
            "messages_max": self.tr("Messages in one sending, at most"),
            "media_url_max": self.tr("Longest address of a picture or a video"),
            "rich_message_text_max": self.tr("Longest text of a picture with areas to press"),
        }
