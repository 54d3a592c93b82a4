"""Names that models cannot have: those that their modules use themselves, and the attributes of pydantic's models."""

from __future__ import annotations

from typing import Final

# What modules of models import or look up.
MODULE_NAMES: Final = frozenset(
    {"Annotated", "Any", "Base64", "Base64Url", "BestFit", "Date", "DateTime", "Decimal", "DecimalNumber", "False"}
    | {"Field", "FileInput", "Literal", "Mapping", "Model", "None", "NotRequired", "Number", "Sequence"}
    | {"Tagged", "Time", "True", "TypeAlias", "TypeAliasType", "TypedDict", "UUID", "Unknown", "TYPE_CHECKING"}
    | {"READ_ONLY", "SECRET"}
)
# Classes that Python finds for a name before the package is asked for one of its own: a fixed list of 3.11 to 3.14.
BUILTIN_CLASSES: Final = frozenset(
    {"ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BaseExceptionGroup"}
    | {"BlockingIOError", "BrokenPipeError", "BufferError", "BytesWarning", "ChildProcessError"}
    | {"ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError", "ConnectionResetError"}
    | {"DeprecationWarning", "EOFError", "Ellipsis", "EncodingWarning", "EnvironmentError", "Exception"}
    | {"ExceptionGroup", "FileExistsError", "FileNotFoundError", "FloatingPointError", "FutureWarning"}
    | {"GeneratorExit", "IOError", "ImportError", "ImportWarning", "IndentationError", "IndexError"}
    | {"InterruptedError", "IsADirectoryError", "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError"}
    | {"ModuleNotFoundError", "NameError", "NotADirectoryError", "NotImplemented", "NotImplementedError"}
    | {"OSError", "OverflowError", "PendingDeprecationWarning", "PermissionError", "ProcessLookupError"}
    | {"PythonFinalizationError", "RecursionError", "ReferenceError", "ResourceWarning", "RuntimeError"}
    | {"RuntimeWarning", "StopAsyncIteration", "StopIteration", "SyntaxError", "SyntaxWarning", "SystemError"}
    | {"SystemExit", "TabError", "TimeoutError", "TypeError", "UnboundLocalError", "UnicodeDecodeError"}
    | {"UnicodeEncodeError", "UnicodeError", "UnicodeTranslateError", "UnicodeWarning", "UserWarning"}
    | {"ValueError", "Warning", "ZeroDivisionError"}
)
# Builtins that annotations name; where a field is called so, they are written `builtins.list`.
BUILTINS: Final = frozenset({"bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple"})
# The attributes of pydantic's BaseModel 2 and of the runtime's Model (tests/test_python_models.py compares them).
MODEL_ATTRIBUTES: Final = frozenset(
    {"construct", "copy", "dict", "from_orm", "json", "model_computed_fields", "model_config", "model_construct"}
    | {"model_copy", "model_dump", "model_dump_json", "model_extra", "model_fields", "model_fields_set"}
    | {"model_json_schema", "model_parametrized_name", "model_post_init", "model_rebuild", "model_validate"}
    | {"model_validate_json", "model_validate_strings", "parse_file", "parse_obj", "parse_raw", "schema"}
    | {"schema_json", "to_dict", "to_json", "update_forward_refs", "validate"}
)
# Modules of the package of models that are none of a schema's.
FILE_NAMES: Final = frozenset({"__init__", "con", "prn", "aux", "nul", "conin", "conout"})
