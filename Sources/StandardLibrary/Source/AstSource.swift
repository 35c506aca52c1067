/// Module `ast`.
let astSource = #"""
__all__ = ['literal_eval', 'parse', 'dump', 'unparse', 'walk', 'NodeVisitor', 'NodeTransformer']

PyCF_ONLY_AST = 1024


def literal_eval(node_or_string):
    if not isinstance(node_or_string, str):
        raise ValueError(f'malformed node or string: {node_or_string!r}')
    from _ast import literal
    return literal(node_or_string)


def __getattr__(name):
    if name in __all__ or name[:1].isupper():
        raise NotImplementedError(f'ast.{name} is not supported: of the module ast there is literal_eval()')
    raise AttributeError(f"module 'ast' has no attribute {name!r}")
"""#
