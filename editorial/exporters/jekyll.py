"""Jekyll: a file for each article in _posts, named after its day, pictures under assets.

As jekyllrb.com/docs/posts has it: _posts/YYYY-MM-DD-NAME.md, `layout`, `title`, `date` as YYYY-MM-DD HH:MM:SS +/-TTTT,
`tags`; a post without a day has no place there.
"""

from __future__ import annotations

from editorial.exporters.articles import Article
from editorial.exporters.front_matter import FrontMatterExporter, shared_head


def _pictures(article: Article) -> str:
    return f"assets/posts/{article.name}"


def _head(article: Article) -> dict[str, object]:
    head: dict[str, object] = {"layout": "post", **shared_head(article)}
    if article.when is not None:
        head["date"] = f"{article.when:%Y-%m-%d %H:%M:%S %z}"
    if byline := article.byline:
        head["author"] = byline
    if link := article.link:
        head["link"] = link
    if article.pictures:
        name, alt = article.pictures[0]
        head["image"] = {"path": f"/{_pictures(article)}/{name}", **({"alt": alt} if alt else {})}
    return head


EXPORTER = FrontMatterExporter(
    id="jekyll",
    label="Jekyll",
    about="A file for each article, for the _posts folder of a Jekyll site, pictures under assets. As jekyllrb.com has it.",
    place=lambda article: f"_posts/{article.when:%Y-%m-%d}-{article.name}.md" if article.when else "_posts/no-time.md",
    picture_folder=_pictures,
    head=_head,
    needs_time=True,
)
