"""The package's own files: `package.json`, compiler settings, `index.ts`, `errors.ts`, and the runtime as it is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from generator.lang.code import Code
from generator.lang.plain_text import sentence
from generator.lang.typescript import comment, key, string
from generator.lang.typescript.names import constant_name
from generator.names import words
from generator.render import BUILT_IN
from generator.surface import Surface
from generator.targets.files import File
from generator.targets.typescript.client import title_of
from generator.targets.typescript.imports import exports_of
from generator.targets.typescript.names import ERRORS, TYPES, VALUES, Names, client_exports
from generator.targets.typescript.options import TypeScriptOptions

_Plain: TypeAlias = "str | bool | Sequence[_Plain] | Mapping[str, _Plain]"

COMPILER: Final = "^7.0.2"
# The subpaths that are no resource's, and their modules.
SUBPATHS: Final = {".": "index", "./core": "core", "./errors": "errors", "./types": "types/index", "./node": "node"}
_BUILD: Final = 'tsc -p tsconfig.json && tsc -p tsconfig.cjs.json && node -e "{}"'
# Says to Node.js that what lies there is CommonJS, although the package is not.
_MARK: Final = "require('node:fs').writeFileSync('dist/cjs/package.json', JSON.stringify({ type: 'commonjs' }))"
_COMPILER_OPTIONS: Final[dict[str, _Plain]] = {
    "target": "ES2022",
    "module": "NodeNext",
    "lib": ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    "types": [],
    "rootDir": "src",
    "outDir": "dist/esm",
    "declaration": True,
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noImplicitOverride": True,
    "verbatimModuleSyntax": True,
    "isolatedDeclarations": True,
}
# Says nothing of the module resolution: the default is the one that each compiler from 5.5 to 7 takes with CommonJS.
_COMMONJS: Final[dict[str, _Plain]] = {
    "module": "CommonJS",
    "verbatimModuleSyntax": False,
    "outDir": "dist/cjs",
}


@dataclass(frozen=True, slots=True)
class CodeView:
    """A code of errors as a constant: comment, name and value."""

    comment: Code
    name: Code
    value: Code


@dataclass(frozen=True, slots=True)
class ErrorsView:
    """The module of the errors."""

    exports: Code
    codes: tuple[CodeView, ...]


@dataclass(frozen=True, slots=True)
class IndexView:
    """The module that the package's name stands for: its export declarations."""

    exports: tuple[Code, ...]


def runtime_files(root: str) -> Iterator[File]:
    """The hand-written modules, unchanged."""
    for path in sorted((BUILT_IN / "typescript" / "runtime").glob("*.ts")):
        yield File(f"{root}/src/runtime/{path.name}", text=path.read_text(encoding="utf-8"))


def package_json(surface: Surface, names: Names, options: TypeScriptOptions) -> str:
    """The metadata of the package, its entry points, and how it is built."""
    modules = {**SUBPATHS, **{f"./{each.file}": f"resources/{each.file}" for each in names.resources.values()}}
    author = {"name": options.author, "email": options.email} if options.author else {}
    document: dict[str, _Plain] = {
        "name": options.package,
        "version": options.version,
        "description": sentence(surface.api.info.summary) or f"Client of the {title_of(surface)}",
        **({"license": options.license} if options.license else {}),
        **({"author": {name: text for name, text in author.items() if text}} if author else {}),
        **({"homepage": options.homepage} if options.homepage else {}),
        **({"repository": {"type": "git", "url": _git(options.repository_url)}} if options.repository_url else {}),
        "type": "module",
        "sideEffects": False,
        "engines": {"node": ">=20"},
        "main": "./dist/cjs/index.js",
        "module": "./dist/esm/index.js",
        "types": "./dist/cjs/index.d.ts",
        "exports": {
            **{subpath: _entry(module) for subpath, module in modules.items()},
            "./package.json": "./package.json",
        },
        # For TypeScript's old resolution (`node10`), which reads no `exports`.
        "typesVersions": {"*": {path[2:]: [_typed(module)] for path, module in modules.items() if path != "."}},
        "files": ["dist", "api.md", "surface.json"],
        "scripts": {"build": _BUILD.format(_MARK), "prepack": "npm run build"},
        "devDependencies": {"typescript": COMPILER},
    }
    return _json(document)


def compiler_settings() -> Mapping[str, str]:
    """The settings of both builds, by the file's name: ECMAScript modules, and CommonJS."""
    return {
        "tsconfig.json": _json({"compilerOptions": _COMPILER_OPTIONS, "include": ["src"]}),
        "tsconfig.cjs.json": _json({"extends": "./tsconfig.json", "compilerOptions": _COMMONJS}),
    }


def errors_view(surface: Surface, names: Names) -> ErrorsView:
    """The errors that calls throw, and the known codes where the contract names any."""
    root = client_exports(names.client)[3]
    listed = [*map(Code, ERRORS), Code(f"SDKError as {root}")]
    return ErrorsView(exports_of(listed, "runtime/errors", "errors"), _codes(surface))


def index_view(surface: Surface, names: Names, own_types: Mapping[str, Iterable[Code]]) -> IndexView:
    """What `import … from "package"` gives. `own_types` are the types that each module of `resources/` exports."""
    client, _, options, error = client_exports(names.client)
    codes = [Code("ErrorCode")] if surface.errors.codes else []
    values = {
        "client": [client],
        "errors": [error, *map(Code, ERRORS), *codes],
        **{module: list(map(Code, listed)) for module, listed in VALUES.items()},
    }
    types = {"core": [options], **{module: list(map(Code, listed)) for module, listed in TYPES.items()}}
    types |= {f"resources/{file}": list(listed) for file, listed in own_types.items() if listed}
    return IndexView(
        (
            *(exports_of(listed, module, "index") for module, listed in values.items()),
            *(exports_of(listed, module, "index", types=True) for module, listed in types.items()),
        )
    )


def _codes(surface: Surface) -> tuple[CodeView, ...]:
    known = surface.errors.codes
    taken: set[str] = set()
    views = []
    for code, told in known.items():
        name = constant_name(words(code))
        while name in taken:
            name = Code(f"{name}_")
        taken.add(name)
        views.append(CodeView(comment(told, indent=2), key(name), string(code)))
    return tuple(views)


def _entry(module: str) -> _Plain:
    return {
        "import": {"types": f"./dist/esm/{module}.d.ts", "default": f"./dist/esm/{module}.js"},
        "require": {"types": f"./dist/cjs/{module}.d.ts", "default": f"./dist/cjs/{module}.js"},
    }


def _typed(module: str) -> str:
    return f"./dist/cjs/{module}.d.ts"


def _git(url: str) -> str:
    return url if url.startswith("git") else f"git+{url.removesuffix('.git')}.git"


def _json(document: Mapping[str, _Plain]) -> str:
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"
