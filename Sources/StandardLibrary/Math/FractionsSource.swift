/// Module `fractions`.
let fractionsSource = #"""
import numbers
import operator
import re
import math
import sys

__all__ = ['Fraction']

_digits = r'\d+(?:_\d+)*'
_ratio = re.compile(rf'({_digits})(?:\s*/\s*({_digits}))?')
_decimal = re.compile(rf'({_digits})?(?:\.({_digits})?)?(?:[eE]([-+]?{_digits}))?')
_modulus = sys.hash_info.modulus
_infinity = sys.hash_info.inf


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    return (q < 0 if no_neg_zero else n < 0), abs(q)


def _round_to_figures(n, d, figures):
    if not n:
        return False, 0, 1 - figures
    # One digit more or less is not known from the lengths alone.
    above, below = str(abs(n)), str(d)
    power = len(above) - len(below) - figures + int(below <= above)
    sign, digits = _round_to_exponent(n, d, power)
    carried = digits >= 10 ** figures
    return (sign, digits // 10, power + 1) if carried else (sign, digits, power)


class _Spec:
    """What a format specification asks for; `kind` is empty for the form with a slash."""

    def __init__(self, text):
        self.fill, self.align, self.sign, self.kind = ' ', '', '', ''
        self.no_negative_zero = self.alternate = self.zeros = self.valid = False
        self.width, self.precision, self.separator = 0, None, ''
        if len(text) > 1 and text[1] in '<>=^':
            self.fill, self.align, text = text[0], text[1], text[2:]
        elif text and text[0] in '<>=^':
            self.align, text = text[0], text[1:]
        if text[:1] in ('+', '-', ' '):
            self.sign, text = text[0].replace('-', ''), text[1:]
        if text[:1] == 'z':
            self.no_negative_zero, text = True, text[1:]
        if text[:1] == '#':
            self.alternate, text = True, text[1:]
        if text[:1] == '0' and text[1:2] in _ascii_digits:
            self.zeros, text = True, text[1:]
        length = len(text) - len(text.lstrip('0123456789'))
        if length:
            self.width, text = int(text[:length]), text[length:]
        if text[:1] in (',', '_'):
            self.separator, text = text[0], text[1:]
        if text[:1] == '.':
            rest = text[1:].lstrip('0123456789')
            digits = text[1:len(text) - len(rest)]
            if not digits:
                return
            self.precision, text = int(digits), rest
        self.kind = text
        if not text:
            self.valid = not (self.no_negative_zero or self.zeros or self.precision is not None)
        else:
            self.valid = text in _kinds and not (self.align and self.zeros)


_ascii_digits = frozenset('0123456789')
_kinds = frozenset('eEfFgG%')


class Fraction(numbers.Rational):
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = super(Fraction, cls).__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, float) or (not isinstance(numerator, (type, str))
                                                and hasattr(numerator, 'as_integer_ratio')):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError('argument should be a string or a Rational instance')
            numerator, denominator = cls._parsed(numerator)
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        shared = math.gcd(numerator, denominator)
        if denominator < 0:
            shared = -shared
        self._numerator = numerator // shared
        self._denominator = denominator // shared
        return self

    @staticmethod
    def _parsed(text):
        body = text.strip()
        sign = -1 if body[:1] == '-' else 1
        if body[:1] in ('-', '+'):
            body = body[1:]
        if found := _ratio.fullmatch(body):
            return sign * int(found[1]), int(found[2] or 1)
        found = _decimal.fullmatch(body)
        if not found or not (found[1] or found[2]):
            raise ValueError('Invalid literal for Fraction: %r' % text)
        places = (found[2] or '').replace('_', '')
        power = int(found[3] or 0) - len(places)
        digits = sign * int((found[1] or '') + places)
        return (digits * 10 ** power, 1) if power >= 0 else (digits, 10 ** -power)

    @classmethod
    def from_float(cls, f):
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('%s.from_float() only takes floats, not %r (%s)' % (cls.__name__, f, type(f).__name__))
        return cls._made(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal
        if isinstance(dec, Decimal):
            return cls._made(*dec.as_integer_ratio())
        if isinstance(dec, numbers.Integral):
            return cls._made(int(dec), 1)
        raise TypeError('%s.from_decimal() only takes Decimals, not %r (%s)'
                        % (cls.__name__, dec, type(dec).__name__))

    @classmethod
    def _made(cls, numerator, denominator):
        self = super(Fraction, cls).__new__(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self

    _from_coprime_ints = _made

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction._made(self._numerator, self._denominator)
        # Convergents of the continued fraction, as long as they are short enough.
        before, last = (1, 0), (math.floor(self), 1)
        top, bottom = self._denominator, self._numerator % self._denominator
        while top // bottom <= (room := (max_denominator - before[1]) // last[1]):
            term, rest = divmod(top, bottom)
            before, last = last, (before[0] + term * last[0], before[1] + term * last[1])
            top, bottom = bottom, rest
        between = before[0] + room * last[0], before[1] + room * last[1]
        nearer = last if 2 * bottom * between[1] <= self._denominator else between
        return Fraction._made(*nearer)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def _with_slash(self, spec):
        body = f'{abs(self._numerator):{spec.separator}}'
        if self._denominator > 1 or spec.alternate:
            body += f'/{self._denominator:{spec.separator}}'
        return '-' if self._numerator < 0 else spec.sign, body

    def _as_decimal(self, spec):
        kind = spec.kind.lower()
        precision = 6 if spec.precision is None else spec.precision
        scientific = False
        suffix = ''
        if kind in 'f%':
            places = precision
            negative, digits = _round_to_exponent(self._numerator, self._denominator,
                                                  -precision - (2 if kind == '%' else 0), spec.no_negative_zero)
            if kind == '%':
                suffix = '%'
        else:
            figures = precision + 1 if kind == 'e' else max(precision, 1)
            negative, digits, exponent = _round_to_figures(self._numerator, self._denominator, figures)
            if spec.no_negative_zero and not digits:
                negative = False
            scientific = kind == 'e' or exponent > 0 or exponent + figures <= -4
            places = figures - 1 if scientific else -exponent
            if scientific:
                suffix = f'{"E" if spec.kind in "EG" else "e"}{exponent + places:+03d}'
        text = str(digits).zfill(places + 1)
        whole, part = text[:len(text) - places], text[len(text) - places:]
        if kind == 'g' and not spec.alternate:
            part = part.rstrip('0')
        if part or spec.alternate:
            suffix = '.' + part + suffix
        sign = '-' if negative else spec.sign
        if spec.zeros:
            room = spec.width - len(sign) - len(suffix)
            whole = whole.zfill(room * 3 // 4 + 1 if spec.separator else room)
        if spec.separator:
            start = (len(whole) - 1) % 3 + 1
            groups = [whole[:start]] + [whole[at:at + 3] for at in range(start, len(whole), 3)]
            whole = spec.separator.join(groups)
        return sign, whole + suffix

    def __format__(self, format_spec, /):
        spec = _Spec(format_spec)
        if not spec.valid:
            raise ValueError(f'Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}')
        sign, body = self._as_decimal(spec) if spec.kind else self._with_slash(spec)
        missing = max(0, spec.width - len(sign) - len(body))
        match spec.align or '>':
            case '<':
                left, middle, right = 0, 0, missing
            case '^':
                left, middle, right = missing // 2, 0, missing - missing // 2
            case '=':
                left, middle, right = 0, missing, 0
            case _:
                left, middle, right = missing, 0, 0
        return spec.fill * left + sign + spec.fill * middle + body + spec.fill * right

    def _operators(monomorphic, fallback, handle_complex=True):
        def forward(a, b):
            if isinstance(b, Fraction):
                return monomorphic(a, b)
            if isinstance(b, int):
                return monomorphic(a, Fraction(b))
            if isinstance(b, float):
                return fallback(float(a), b)
            if handle_complex and isinstance(b, complex):
                return fallback(float(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return monomorphic(Fraction(a), b)
            if isinstance(a, numbers.Real):
                return fallback(float(a), float(b))
            if handle_complex and isinstance(a, numbers.Complex):
                return fallback(complex(a), float(b))
            return NotImplemented

        forward.__name__ = '__' + fallback.__name__ + '__'
        reverse.__name__ = '__r' + fallback.__name__ + '__'
        return forward, reverse

    def _add(a, b):
        return Fraction(a._numerator * b._denominator + b._numerator * a._denominator,
                        a._denominator * b._denominator)

    __add__, __radd__ = _operators(_add, operator.add)

    def _sub(a, b):
        return Fraction(a._numerator * b._denominator - b._numerator * a._denominator,
                        a._denominator * b._denominator)

    __sub__, __rsub__ = _operators(_sub, operator.sub)

    def _mul(a, b):
        return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)

    __mul__, __rmul__ = _operators(_mul, operator.mul)

    def _div(a, b):
        if b._numerator == 0:
            raise ZeroDivisionError(f'Fraction({b._denominator}, 0)')
        return Fraction(a._numerator * b._denominator, a._denominator * b._numerator)

    __truediv__, __rtruediv__ = _operators(_div, operator.truediv)

    def _floordiv(a, b):
        return (a._numerator * b._denominator) // (a._denominator * b._numerator)

    __floordiv__, __rfloordiv__ = _operators(_floordiv, operator.floordiv, False)

    def _divmod(a, b):
        quotient, rest = divmod(a._numerator * b._denominator, a._denominator * b._numerator)
        return quotient, Fraction(rest, a._denominator * b._denominator)

    __divmod__, __rdivmod__ = _operators(_divmod, divmod, False)

    def _mod(a, b):
        return Fraction((a._numerator * b._denominator) % (b._numerator * a._denominator),
                        a._denominator * b._denominator)

    __mod__, __rmod__ = _operators(_mod, operator.mod, False)

    del _operators

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return Fraction._made(a._numerator ** power, a._denominator ** power)
            if a._numerator > 0:
                return Fraction._made(a._denominator ** -power, a._numerator ** -power)
            if a._numerator == 0:
                raise ZeroDivisionError('Fraction(%s, 0)' % a._denominator ** -power)
            return Fraction._made((-a._denominator) ** -power, (-a._numerator) ** -power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        if modulo is not None:
            return NotImplemented
        power, root = b._numerator, b._denominator
        # An inexact base takes any whole power, a rational one only those which are not negative.
        if root == 1 and (power >= 0 or not isinstance(a, numbers.Rational)):
            return operator.pow(a, power)
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return operator.pow(a, float(b))

    def __pos__(a):
        return Fraction._made(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction._made(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction._made(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        if a._numerator < 0:
            return _index(-(-a._numerator // a._denominator))
        return _index(a._numerator // a._denominator)

    def __trunc__(a):
        return int(a)

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            twice = rest * 2
            if twice < self._denominator:
                return whole
            if twice > self._denominator or whole % 2:
                return whole + 1
            return whole
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _modulus)
        except ValueError:
            size = _infinity
        else:
            size = hash(hash(abs(self._numerator)) * inverse)
        result = size if self._numerator >= 0 else -size
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._denominator == 1 and a._numerator == b
        if isinstance(b, numbers.Rational):
            return (a._numerator, a._denominator) == (b.numerator, b.denominator)
        if isinstance(b, numbers.Complex) and not b.imag:
            b = b.real
        if not isinstance(b, float):
            return NotImplemented
        return a == a.from_float(b) if math.isfinite(b) else 0.0 == b

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) == Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()

"""#
