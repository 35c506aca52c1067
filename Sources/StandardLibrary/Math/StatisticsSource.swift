/// Module `statistics`.
let statisticsSource = #"""
import math
import operator
import random
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, namedtuple
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from itertools import count, groupby, repeat
from math import (asin, atan, cos, cosh, erf, exp, fabs, fsum, hypot, inf, isfinite, log, pi, sin, sqrt, sumprod,
                  tan, tau)

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean',
           'harmonic_mean', 'kde', 'kde_random', 'linear_regression', 'mean', 'median', 'median_grouped',
           'median_high', 'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev',
           'variance']

_SQRT2 = sqrt(2.0)


class StatisticsError(ValueError):
    pass


def _exact_ratio(x):
    # Infinities and NaNs stand for themselves, under the denominator None.
    if exact := getattr(x, 'as_integer_ratio', None):
        try:
            return exact()
        except (ValueError, OverflowError):
            return x, None
    if hasattr(x, 'numerator') and hasattr(x, 'denominator'):
        return x.numerator, x.denominator
    raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _reusable(values):
    return list(values) if iter(values) is values else values


def _paired_size(x, y, what):
    size = len(x)
    problem = ('that both inputs have same number of data points' if len(y) != size
               else 'at least two data points' if size < 2 else None)
    if problem:
        raise StatisticsError(f'{what} requires {problem}')
    return size


def _centred(values, size):
    """The mean and an iterator over the distances from it."""
    centre = fsum(values) / size
    return centre, (value - centre for value in values)


def _coerce(one, other):
    if one is other or other is int or other is bool:
        return one
    if one is int:
        return other
    if issubclass(other, one):
        return other
    if issubclass(one, other):
        return one
    if issubclass(one, int):
        return other
    if issubclass(other, int):
        return one
    if issubclass(one, Fraction) and issubclass(other, float):
        return other
    if issubclass(one, float) and issubclass(other, Fraction):
        return one
    raise TypeError("don't know how to coerce %s and %s" % (one.__name__, other.__name__))


def _sum(data):
    """The type, exact sum and number of values."""
    size = 0
    kinds = set()
    parts = {}
    for kind, values in groupby(data, type):
        kinds.add(kind)
        for top, bottom in map(_exact_ratio, values):
            size += 1
            parts[bottom] = parts.get(bottom, 0) + top
    if None in parts:
        total = parts[None]
    else:
        total = sum(Fraction(top, bottom) for bottom, top in parts.items())
    return reduce(_coerce, kinds, int), total, size


def _ss(data, c=None):
    """The type, sum of squared deviations, mean and number of values."""
    if c is not None:
        kind, total, size = _sum((d := x - c) * d for x in data)
        return kind, total, c, size
    size = 0
    kinds = set()
    sums = defaultdict(int)
    squares = defaultdict(int)
    for kind, values in groupby(data, type):
        kinds.add(kind)
        for top, bottom in map(_exact_ratio, values):
            size += 1
            sums[bottom] += top
            squares[bottom] += top * top
    if not size:
        total = middle = Fraction(0)
    elif None in sums:
        total = middle = sums[None]
    else:
        sx = sum(Fraction(top, bottom) for bottom, top in sums.items())
        sxx = sum(Fraction(top, bottom * bottom) for bottom, top in squares.items())
        total = (size * sxx - sx * sx) / size
        middle = sx / size
    return reduce(_coerce, kinds, int), total, middle, size


def _convert(value, kind):
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        if issubclass(kind, Decimal):
            return kind(value.numerator) / kind(value.denominator)
        raise


def _fail_neg(values, message='negative value'):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


def _rank(data, /, *, key=None, reverse=False, ties='average', start=1):
    if ties == 'average':
        values = list(data) if key is None else [key(item) for item in data]
    else:
        raise ValueError(f'Unknown tie resolution method: {ties!r}')
    ranks = [0] * len(values)
    order = sorted(range(len(values)), key=values.__getitem__, reverse=reverse)
    first = start
    for _, tied in groupby(order, values.__getitem__):
        places = list(tied)
        for place in places:
            ranks[place] = first + (len(places) - 1) / 2
        first += len(places)
    return ranks


def _root_of_ratio(n, m):
    # The square root of n / m to the nearest float: enough bits with the last one sticky.
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        top, scale = _root_with_remainder(n, m << 2 * shift) << shift, 1
    else:
        top, scale = _root_with_remainder(n << -2 * shift, m), 1 << -shift
    return top / scale


def _root_with_remainder(n, m):
    root = math.isqrt(n // m)
    return root | (root * root * m != n)


_float_sqrt_of_frac = _root_of_ratio


def _decimal_root(n, m):
    square = Fraction(n, m)
    if not square:
        return Decimal('0.0')
    guess = (Decimal(square.numerator) / Decimal(square.denominator)).sqrt()
    # A neighbour is better when the point half way to it is still on this side of the root.
    above, below = guess.next_plus(), guess.next_minus()
    here = Fraction(guess)
    if ((here + Fraction(above)) / 2) ** 2 < square:
        return above
    if ((here + Fraction(below)) / 2) ** 2 > square:
        return below
    return guess


def mean(data):
    kind, total, n = _sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / n, kind)


def fmean(data, weights=None):
    if weights is not None:
        factors = weights if isinstance(weights, (tuple, list)) else list(weights)
        try:
            weighted = sumprod(data, factors)
        except ValueError:
            raise StatisticsError('data and weights must be the same length')
        if whole := fsum(factors):
            return weighted / whole
        raise StatisticsError('sum of weights must be non-zero')
    # The values of an iterator are counted while they are added: they pass by only once.
    sized, ticks = hasattr(data, '__len__'), count()
    added = fsum(data if sized else (value for value, _ in zip(data, ticks)))
    if size := len(data) if sized else next(ticks):
        return added / size
    raise StatisticsError('fmean requires at least one data point')


def geometric_mean(data):
    logarithms, zeros = [], 0
    for value in data:
        if value > 0.0 or math.isnan(value):
            logarithms.append(log(value))
        elif value == 0.0:
            zeros += 1
        else:
            raise StatisticsError('No negative inputs allowed', value)
    if not (logarithms or zeros):
        raise StatisticsError('Must have a non-empty dataset')
    exponent = fsum(logarithms)
    if zeros:
        return 0.0 if isfinite(exponent) else math.nan
    return exp(exponent / len(logarithms))


def harmonic_mean(data, weights=None):
    complaint = 'harmonic mean does not support negative values'
    values = _reusable(data)
    size = len(values)
    if not size:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if weights is not None:
        portions = _reusable(weights)
        if len(portions) != size:
            raise StatisticsError('Number of weights does not match data size')
        whole = _sum(_fail_neg(portions, complaint))[1]
    elif size > 1:
        portions, whole = [1] * size, size
    else:
        only = values[0]
        if not (isinstance(only, (int, float, Decimal, Fraction)) or hasattr(only, 'numerator')):
            raise TypeError('unsupported type')
        return next(_fail_neg([only], complaint))
    inverses = (portion / value if portion else 0
                for portion, value in zip(portions, _fail_neg(values, complaint)))
    try:
        kind, divisor, _ = _sum(inverses)
    except ZeroDivisionError:
        return 0
    if divisor <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(whole / divisor, kind)


def _ordered(data):
    """The sorted values, the place of the middle one and whether it is the only middle one."""
    values = sorted(data)
    if values:
        half, odd = divmod(len(values), 2)
        return values, half, odd
    raise StatisticsError('no median for empty data')


def median(data):
    values, half, odd = _ordered(data)
    return values[half] if odd else (values[half - 1] + values[half]) / 2


def median_low(data):
    values, half, odd = _ordered(data)
    return values[half - 1 + odd]


def median_high(data):
    values, half, _ = _ordered(data)
    return values[half]


def median_grouped(data, interval=1.0):
    values, half, _ = _ordered(data)
    centre = values[half]
    before = bisect_left(values, centre)
    inside = bisect_right(values, centre, before) - before
    try:
        width, centre = float(interval), float(centre)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return centre - width / 2.0 + width * (len(values) / 2 - before) / inside


def mode(data):
    for value, _ in Counter(iter(data)).most_common(1):
        return value
    raise StatisticsError('no mode for empty data')


def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, times in counts.items() if times == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    result = []
    if method == 'inclusive':
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == 'exclusive':
        for i in range(1, n):
            j = i * (size + 1) // n
            j = 1 if j < 1 else size - 1 if j > size - 1 else j
            delta = i * (size + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')


def variance(data, xbar=None):
    kind, ss, c, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError('variance requires at least two data points')
    return _convert(ss / (n - 1), kind)


def pvariance(data, mu=None):
    kind, ss, c, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _convert(ss / n, kind)


def stdev(data, xbar=None):
    kind, ss, c, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    mss = ss / (n - 1)
    if issubclass(kind, Decimal):
        return _decimal_root(mss.numerator, mss.denominator)
    return _root_of_ratio(mss.numerator, mss.denominator)


def pstdev(data, mu=None):
    kind, ss, c, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    mss = ss / n
    if issubclass(kind, Decimal):
        return _decimal_root(mss.numerator, mss.denominator)
    return _root_of_ratio(mss.numerator, mss.denominator)


def _sqrtprod(x, y):
    # The factors are moved into the range where their product neither overflows nor vanishes.
    moved = 1.0
    if x and y and isfinite(x) and isfinite(y):
        product = x * y
        moved = 2.0 ** 537 if not product else 1.0 if isfinite(product) else 2.0 ** -512
        x, y = x * moved, y * moved
    near = sqrt(x * y)
    if near and isfinite(near):
        # One Newton step on the exact remainder.
        near += sumprod((x, near), (y, -near)) / (2.0 * near)
    return near / moved


def covariance(x, y, /):
    size = _paired_size(x, y, 'covariance')
    return sumprod(_centred(x, size)[1], _centred(y, size)[1]) / (size - 1)


def correlation(x, y, /, *, method='linear'):
    size = _paired_size(x, y, 'correlation')
    if method == 'linear':
        first, second = (list(_centred(values, size)[1]) for values in (x, y))
    elif method == 'ranked':
        first, second = (_rank(values, start=(1 - size) / 2) for values in (x, y))
    else:
        raise ValueError(f'Unknown method: {method!r}')
    mixed = sumprod(first, second)
    try:
        return mixed / _sqrtprod(sumprod(first, first), sumprod(second, second))
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))


def linear_regression(x, y, /, *, proportional=False):
    size = _paired_size(x, y, 'linear regression')
    middle = None
    if not proportional:
        middle, x = _centred(x, size)
        x = list(x)
        height, y = _centred(y, size)
    rise, run = sumprod(x, y) + 0.0, sumprod(x, x)
    try:
        slope = rise / run
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope, 0.0 if middle is None else height - slope * middle)


# Wichura's algorithm AS241: numerator and denominator of three rational functions, highest power first.
_central = (
    (2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
     1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0),
    (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
     5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0),
)
_tail = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
     3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0),
)
_far_tail = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0),
)


def _polynomial(coefficients, at):
    value = 0.0
    for coefficient in coefficients:
        value = value * at + coefficient
    return value


def _normal_dist_inv_cdf(p, mu, sigma):
    offset = p - 0.5
    if -0.425 <= offset <= 0.425:
        above, below = (_polynomial(part, 0.180625 - offset * offset) for part in _central)
        return mu + above * offset / below * sigma
    depth = sqrt(-log(1.0 - p if offset > 0.0 else p))
    parts, depth = (_tail, depth - 1.6) if depth <= 5.0 else (_far_tail, depth - 5.0)
    above, below = (_polynomial(part, depth) for part in parts)
    return mu + math.copysign(above / below, offset) * sigma


class NormalDist:
    __slots__ = {'_mu': 'Arithmetic mean of a normal distribution',
                 '_sigma': 'Standard deviation of a normal distribution'}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        values = data if isinstance(data, (list, tuple)) else list(data)
        centre = fmean(values)
        return cls(centre, stdev(values, centre))

    def samples(self, n, *, seed=None):
        source = random.random if seed is None else random.Random(seed).random
        mu, sigma = self._mu, self._sigma
        return [_normal_dist_inv_cdf(source(), mu, sigma) for _ in repeat(None, n)]

    def _divisor(self, asking, squared=False):
        if divisor := self.variance if squared else self._sigma:
            return divisor
        raise StatisticsError(f'{asking}() not defined when sigma is zero')

    def pdf(self, x):
        square = self._divisor('pdf', squared=True)
        away = x - self._mu
        return exp(away * away / (-2.0 * square)) / sqrt(tau * square)

    def cdf(self, x):
        scale = self._divisor('cdf') * _SQRT2
        return (erf((x - self._mu) / scale) + 1.0) * 0.5

    def inv_cdf(self, p):
        if not (p <= 0.0 or p >= 1.0):
            return _normal_dist_inv_cdf(p, self._mu, self._sigma)
        raise StatisticsError('p must be in the range 0.0 < p < 1.0')

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        # The narrow one first, so that the answer does not depend on the order of the two.
        narrow, wide = sorted((self, other), key=lambda dist: (dist._sigma, dist._mu))
        small, large = (dist._divisor('overlap', squared=True) for dist in (narrow, wide))
        growth, apart = large - small, fabs(wide._mu - narrow._mu)
        if not growth:
            return 1.0 - erf(apart / (2.0 * narrow._sigma * _SQRT2))
        # The densities meet at two points.
        middle = narrow._mu * large - wide._mu * small
        reach = narrow._sigma * wide._sigma * sqrt(apart * apart + growth * log(large / small))
        gaps = (fabs(wide.cdf(point) - narrow.cdf(point))
                for point in ((middle + reach) / growth, (middle - reach) / growth))
        return 1.0 - (next(gaps) + next(gaps))

    def zscore(self, x):
        scale = self._divisor('zscore')
        return (x - self._mu) / scale

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def _moved(self, other, operation):
        if not isinstance(other, NormalDist):
            return NormalDist(operation(self._mu, other), self._sigma)
        return NormalDist(operation(self._mu, other._mu), hypot(self._sigma, other._sigma))

    def __add__(self, other):
        return self._moved(other, operator.add)

    __radd__ = __add__

    def __sub__(self, other):
        return self._moved(other, operator.sub)

    def __rsub__(self, other):
        return -self._moved(other, operator.sub)

    def __mul__(self, factor):
        return NormalDist(self._mu * factor, self._sigma * fabs(factor))

    __rmul__ = __mul__

    def __truediv__(self, divisor):
        return NormalDist(self._mu / divisor, self._sigma / fabs(divisor))

    def __pos__(self):
        return NormalDist(*self.__getstate__())

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __eq__(self, other):
        if isinstance(other, NormalDist):
            return self._mu == other._mu and self._sigma == other._sigma
        return NotImplemented

    def __getstate__(self):
        return self._mu, self._sigma

    def __hash__(self):
        return hash(self.__getstate__())

    def __setstate__(self, state):
        self._mu, self._sigma = state

    def __repr__(self):
        return '{}(mu={!r}, sigma={!r})'.format(type(self).__name__, *self.__getstate__())


_kernels = {
    'normal': (lambda t: exp(-t * t / 2) / sqrt(2 * pi), lambda t: 0.5 * (1.0 + erf(t / _SQRT2)), None),
    'logistic': (lambda t: 0.5 / (1.0 + cosh(t)), lambda t: 1.0 - 1.0 / (exp(t) + 1.0), None),
    'sigmoid': (lambda t: 1.0 / pi / cosh(t), lambda t: 2.0 / pi * atan(exp(t)), None),
    'rectangular': (lambda t: 0.5, lambda t: 0.5 * t + 0.5, 1.0),
    'triangular': (lambda t: 1.0 - abs(t), lambda t: t * t * (0.5 if t < 0.0 else -0.5) + t + 0.5, 1.0),
    'parabolic': (lambda t: 0.75 * (1.0 - t * t), lambda t: -1 / 4 * t ** 3 + 3 / 4 * t + 1 / 2, 1.0),
    'quartic': (lambda t: 15 / 16 * (1.0 - t * t) ** 2,
                lambda t: 3 / 16 * t ** 5 - 5 / 8 * t ** 3 + 15 / 16 * t + 1 / 2, 1.0),
    'triweight': (lambda t: 35 / 32 * (1.0 - t * t) ** 3,
                  lambda t: 35 / 32 * (-1 / 7 * t ** 7 + 3 / 5 * t ** 5 - t ** 3 + t) + 1 / 2, 1.0),
    'cosine': (lambda t: pi / 4 * cos(pi / 2 * t), lambda t: 0.5 * sin(pi / 2 * t) + 0.5, 1.0),
}
_kernels['gauss'] = _kernels['normal']
_kernels['uniform'] = _kernels['rectangular']
_kernels['epanechnikov'] = _kernels['parabolic']
_kernels['biweight'] = _kernels['quartic']


def _check_sample(data, h):
    if not len(data):
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (float, int)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')


def kde(data, h, kernel='normal', *, cumulative=False):
    _check_sample(data, h)
    if kernel not in _kernels:
        raise StatisticsError(f'Unknown kernel name: {kernel!r}')
    density, share, support = _kernels[kernel]
    values = data if support is None else sorted(data)

    def near(x):
        # How many values lie wholly to the left, and those the kernel reaches.
        nonlocal values
        if support is None:
            return 0, data
        if len(values) != len(data):
            values = sorted(data)
        reach = h * support
        low, high = bisect_left(values, x - reach), bisect_right(values, x + reach)
        return low, values[low:high]

    def pdf(x):
        _, reached = near(x)
        return sum(density((x - value) / h) for value in reached) / (len(data) * h)

    def cdf(x):
        passed, reached = near(x)
        return sum((share((x - value) / h) for value in reached), passed) / len(data)

    estimate, title = (cdf, 'CDF') if cumulative else (pdf, 'PDF')
    estimate.__doc__ = f'{title} estimate with {h=!r} and {kernel=!r}'
    return estimate


def kde_random(data, h, kernel='normal', *, seed=None):
    _check_sample(data, h)
    if kernel not in ('normal', 'gauss', 'logistic', 'sigmoid', 'rectangular', 'uniform', 'triangular', 'cosine'):
        raise StatisticsError(f'Unknown kernel name: {kernel!r}' if kernel not in _kernels
                              else f'kde_random() does not support the kernel {kernel!r}')
    inverse = {
        'normal': lambda p: _normal_dist_inv_cdf(p, 0.0, 1.0), 'gauss': lambda p: _normal_dist_inv_cdf(p, 0.0, 1.0),
        'logistic': lambda p: log(p / (1 - p)), 'sigmoid': lambda p: log(tan(p * pi / 2)),
        'rectangular': lambda p: 2 * p - 1, 'uniform': lambda p: 2 * p - 1,
        'triangular': lambda p: sqrt(2 * p) - 1 if p < 0.5 else 1 - sqrt(2 - 2 * p),
        'cosine': lambda p: 2 * asin(2 * p - 1) / pi,
    }[kernel]
    source = random.Random(seed)
    random_, choice = source.random, source.choice

    def rand():
        return choice(data) + h * inverse(random_())

    rand.__doc__ = f'Random KDE selection with {h=!r} and {kernel=!r}'
    return rand
"""#
