from array import array, typecodes
import array as A
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(type(e).__name__, e)
for c in typecodes.replace('u',''): print(c, array(c), array(c).itemsize, array(c,[1,2,3]) if c not in 'uw' else array(c,'abc'))
for c in 'bBhHiIlLqQ':
    for v in [300,-1,70000,-70000,2**33,-2**33,2**65,-2**65,'a',1.5,None,True]: print(c,v,end=' '); t(array,c,[v])
t(array,'f',[1.1]); t(array,'d',[1,2.5]); t(array,'f',['a']); t(array,'d',[None]); t(array,'z'); t(array,5); t(array,'ab'); t(array,'i','abc'); t(array,'i',b'\1\0\0\0'); t(array,'i',b'abc'); t(array,'i',5); t(array,'w',['a','b']); t(array,'w',[1]); t(array,'w',['ab'])
a=array('i',[3,1,2]); a.append(5); a.extend([7,8]); a.extend(array('i',[9])); a.insert(0,0); print(a,len(a),a[1],a[-1],a[1:3],a[::-1],a.index(5),a.count(1),3 in a,a.tolist(),a.tobytes()[:8],a.pop(),a.pop(0),a)
a.remove(5); a.reverse(); print(a, a*2, a+a, a==array('i',a.tolist()), a==array('d',a.tolist()), a<array('i',[100]), a!=a)
t(a.remove,99); t(a.index,99); t(a.pop,99); t(array('i').pop); t(lambda:a[99]); t(lambda:a['x']); t(a.__setitem__,99,1); t(a.__setitem__,0,'a'); t(a.extend,array('d',[1])); t(a.extend,['a']); t(a.append,2**40); t(a.fromlist,(1,)); t(lambda:a+[1]); t(lambda:a.__iadd__([1])); t(a.__setitem__,slice(0,1),[1])
a[0:2]=array('i',[50,60,70]); del a[0]; print(a); del a[::2]; print(a); a*=2; a+=a; print(a); b=array('h',[1,2,258]); b.byteswap(); print(b, bytes(b))
import io,copy,pickle
f=io.BytesIO(); array('i',[1,2,3]).tofile(f); f.seek(0); c=array('i'); c.fromfile(f,2); print(c); t(c.fromfile,f,5); print(c, copy.copy(c), copy.deepcopy(c), pickle.loads(pickle.dumps(c)))
print(sum(array('i',range(10))), list(array('d',[1.5])), max(array('b',[1,5,3])), A.array is A.ArrayType, array, array('w','héy').tounicode(), isinstance(a,array)); t(c.tounicode)
for x in array('i',[1,2]): print(x)
class M(array): pass
print(M('i',[1]), type(M('i',[1])))
