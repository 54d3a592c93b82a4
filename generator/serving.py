"""The commands that show the documentation or answer requests: `mock`, `site` and `serve`; knows no other output."""

from __future__ import annotations

import gc
import shlex
import time
from pathlib import Path
from typing import Any

import click

from generator.arguments import SPEC, fail, guarded, opened, settings_of, spec_options
from generator.console import count, print_problems, progress, written
from generator.problems import SpecError, printable, report


@click.command(short_help="Serve sample answers, refuse bad requests.")
@click.argument("spec", type=SPEC)
@click.option("--port", default=4010, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one.")
@spec_options
@guarded
def mock(spec: Path, port: int, **arguments: Any) -> None:
    """Serve SPEC on 127.0.0.1 with sample answers; requests that it forbids are refused.

    The header `Prefer: code=404` asks for another of the declared answers, `Prefer: example=NAME` for a named one.
    """
    from generator.pipeline import local_environment
    from generator.server import Server

    settings, _ = settings_of(spec=spec, **arguments)
    project = opened(settings)
    gc.enable()
    with Server(project.spec, project.api, project.sampler, port=port) as server:
        for name, value in local_environment(project, server.origin).items():
            click.echo(f"export {name}={shlex.quote(value)}")
        click.echo("Press Ctrl-C to stop.", err=True)
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            click.echo("", err=True)


@click.command(short_help="Write the documentation as a site.")
@click.argument("spec", type=SPEC, required=False)
@click.option(
    "--out", type=SPEC, default=Path("build/site"), show_default=True, metavar="DIR", help="The site's folder."
)
@click.option(
    "--site-url", default="", metavar="URL", help="Where it will be served: for canonical links, sitemap.xml."
)
@click.option("--previous", type=SPEC, metavar="OLD_SPEC", help="Show what changed since, as a page.")
@click.option("--templates", type=SPEC, metavar="DIR", help="Templates that replace built-in ones by name.")
@spec_options
@guarded
def site(spec: Path | None, out: Path, site_url: str, **arguments: Any) -> None:
    """Write the reference and the guides of SPEC as static HTML, with search that needs no service.

    The folder is wholly specpress's: files that are no longer emitted are removed.
    """
    from generator import tree
    from generator.pipeline import build_site

    if site_url and not site_url.startswith(("http://", "https://")):
        raise click.BadParameter("must begin with http:// or https://", param_hint="--site-url")
    settings, _ = settings_of(spec=spec, **arguments)
    project = opened(settings)
    with progress("writing the site"):
        pages = build_site(project, settings, site_url)
    changed = tree.write(pages, out)
    if project.problems:
        print_problems(project.problems)
    click.echo(f"{out}: {count(len(pages), 'file')}, {written(changed) or 'all up to date'}")


@click.command(short_help="Preview the site while writing.")
@click.argument("spec", type=SPEC, required=False)
@click.option("--port", default=4020, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one.")
@click.option("--previous", type=SPEC, metavar="OLD_SPEC", help="Show what changed since, as a page.")
@click.option("--templates", type=SPEC, metavar="DIR", help="Templates that replace built-in ones by name.")
@spec_options
@guarded
def serve(spec: Path | None, port: int, **arguments: Any) -> None:
    """Serve the site of SPEC on 127.0.0.1, and show what becomes of it whenever SPEC or a template changes."""
    from generator.pipeline import build_site, sources_of
    from generator.preview import Fault, Made, Preview
    from generator.render import BUILT_IN, TemplateFault

    settings, _ = settings_of(spec=spec, **arguments)
    folders = [BUILT_IN / "site", *([settings.templates] if settings.templates else [])]

    def make() -> Made:
        try:
            project = opened(settings)
            return build_site(project, settings, is_live=True), sources_of(project, settings)
        except SpecError as error:
            raise Fault(report(error.problems)) from None
        except (TemplateFault, OSError) as error:
            raise Fault(str(error)) from None
        finally:
            gc.enable()

    try:
        preview = Preview(make, folders, port)
    except Fault as fault:
        fail(str(fault).rstrip())
    click.echo(preview.origin)
    click.echo("Press Ctrl-C to stop.", err=True)
    try:
        preview.run(lambda told: click.echo("\n".join(map(printable, told.splitlines())), err=True))
    except KeyboardInterrupt:
        click.echo("", err=True)
