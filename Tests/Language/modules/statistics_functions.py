import statistics as s
from fractions import Fraction as F
from decimal import Decimal as D
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(type(e).__name__, e)
sets=[[1,2,3,4],[1.5,2.5,7.25],[F(1,2),F(3,4)],[D('1.5'),D('2.5'),D('3.75')],[],[5],[1,2.5],[0.1]*10,[1e308,1e308],[float('nan'),1],[float('inf'),1],['a'],[1,1,2,2,3],[-1,5,3],range(100),[True,False]]
for f in ['mean','fmean','geometric_mean','harmonic_mean','median','median_low','median_high','median_grouped','mode','multimode','stdev','pstdev','variance','pvariance','quantiles']:
    for d in sets: print(f,list(d)[:5],end=' '); t(getattr(s,f),d)
t(s.quantiles,range(50),n=10); t(s.quantiles,[1,2,3],n=5,method='inclusive'); t(s.quantiles,[1,2],n=0); t(s.quantiles,[1,2],method='x')
t(s.fmean,[1,2,3],weights=[1,2,3]); t(s.fmean,[1,2],weights=[1]); t(s.fmean,iter([1,2,3])); t(s.harmonic_mean,[40,60],weights=[5,30]); t(s.harmonic_mean,[-1,2]); t(s.variance,[1,2,3],2); t(s.pvariance,[1,2,3],mu=2); t(s.mean,'abc'); t(s.mode,'aabbb')
t(s.covariance,[1,2,3],[4,5,7]); t(s.correlation,[1,2,3],[4,5,7]); t(s.correlation,[1,2,3],[3,1,2],method='ranked'); t(s.linear_regression,[1,2,3],[4,5,7]); t(s.linear_regression,[1,2,3],[4,5,7],proportional=True); t(s.correlation,[1,1],[2,3]); t(s.linear_regression,[1,1],[2,3]); t(s.covariance,[1],[2]); t(s.covariance,[1,2],[2])
n=s.NormalDist(100,15); print(n,n.mean,n.stdev,n.variance,n.pdf(110),n.cdf(120),n.inv_cdf(0.9),n.quantiles(4),n.zscore(130),n.overlap(s.NormalDist(110,10)),n+5,n*2,n-n,n/3,-n,n==s.NormalDist(100,15),hash(n)==hash(s.NormalDist(100,15)),s.NormalDist.from_samples([1,2,3,4]),n.samples(3,seed=1),n.median,n.mode)
t(s.NormalDist,0,-1); t(n.inv_cdf,1.5); t(s.NormalDist(0,0).pdf,1)
k=s.kde([1,2,5],h=0.5); print(k(1.5), s.kde([1,2,5],h=1,kernel='triangular',cumulative=True)(2)); t(s.kde,[],1); t(s.kde,[1],0); t(s.kde,[1],1,'foo')
print(s.stdev([1e-170,2e-170]), s.stdev([D(1),D(2),D(4)]), s.StatisticsError.__mro__[1])
print(sorted(s.__all__))
