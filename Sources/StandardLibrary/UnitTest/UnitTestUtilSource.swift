/// Module `unittest.util`.
let unitTestUtilSource = #"""
"""What the other parts share."""

__unittest = True
_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_BEGIN_LEN = _MIN_END_LEN = _MIN_COMMON_LEN = 5
_MIN_DIFF_LEN = _MAX_LENGTH - (_MIN_BEGIN_LEN + _PLACEHOLDER_LEN + _MIN_COMMON_LEN + _PLACEHOLDER_LEN + _MIN_END_LEN)


def _shorten(text, head, tail):
    skipped = len(text) - head - tail
    if skipped > _PLACEHOLDER_LEN:
        return f'{text[:head]}[{skipped} chars]{text[len(text) - tail:]}'
    return text


def _common_prefix(texts):
    low, high = min(texts), max(texts)
    for index, char in enumerate(low):
        if char != high[index]:
            return low[:index]
    return low


def _common_shorten_repr(*args):
    texts = tuple(safe_repr(arg) for arg in args)
    longest = max(len(text) for text in texts)
    if longest <= _MAX_LENGTH:
        return texts
    prefix = _common_prefix(texts)
    length = len(prefix)
    room = _MAX_LENGTH - (longest - length + _MIN_BEGIN_LEN + _PLACEHOLDER_LEN)
    if room > _MIN_COMMON_LEN:
        prefix = _shorten(prefix, _MIN_BEGIN_LEN, room)
        return tuple(prefix + text[length:] for text in texts)
    prefix = _shorten(prefix, _MIN_BEGIN_LEN, _MIN_COMMON_LEN)
    return tuple(prefix + _shorten(text[length:], _MIN_DIFF_LEN, _MIN_END_LEN) for text in texts)


def safe_repr(obj, short=False):
    try:
        result = repr(obj)
    except Exception:
        result = object.__repr__(obj)
    if not short or len(result) < _MAX_LENGTH:
        return result
    return result[:_MAX_LENGTH] + ' [truncated]...'


def strclass(cls):
    return f'{cls.__module__}.{cls.__qualname__}'


def unorderable_list_difference(expected, actual):
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    return (x > y) - (x < y)


def _count_differences(first, second):
    # (count in first, count in second, item) for items whose counts differ; items need no hash.
    result = []
    rest = list(second)
    seen = []
    for item in first:
        if any(item == other for other in seen):
            continue
        seen.append(item)
        here = sum(1 for other in first if other == item)
        there = sum(1 for other in second if other == item)
        if here != there:
            result.append((here, there, item))
    for item in rest:
        if any(item == other for other in seen):
            continue
        seen.append(item)
        result.append((0, sum(1 for other in second if other == item), item))
    return result
"""#
