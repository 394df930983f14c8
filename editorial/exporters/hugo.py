"""Hugo: a leaf bundle for each article, content/posts/NAME/index.md with its pictures beside it.

Read at gohugo.io/content-management/front-matter and /page-bundles (2026): `date` with its offset, `draft`, `title`, `tags`;
values of one's own stand under `params`; `resources` give files in the bundle a title.
"""

from __future__ import annotations

from editorial.exporters.articles import Article
from editorial.exporters.front_matter import FrontMatterExporter, shared_head


def _folder(article: Article) -> str:
    return f"content/posts/{article.name}"


def _head(article: Article) -> dict[str, object]:
    head = shared_head(article)
    if article.when is not None:
        head["date"] = article.when.isoformat(timespec="seconds")
    head["draft"] = False
    if article.pictures:
        head["images"] = [name for name, _alt in article.pictures]
        head["resources"] = [{"src": name, "title": alt} for name, alt in article.pictures if alt]
    own = {"author": article.byline, "link": article.link}
    head["params"] = {key: value for key, value in own.items() if value}
    return {key: value for key, value in head.items() if value not in ([], {})}


EXPORTER = FrontMatterExporter(
    id="hugo",
    label="Hugo",
    about="A folder for each article with its pictures, for the content folder of a Hugo site. From gohugo.io, 2026.",
    place=lambda article: f"{_folder(article)}/index.md",
    picture_folder=_folder,
    head=_head,
)
