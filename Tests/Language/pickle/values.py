import pickle, io
vals=[None,True,False,0,255,256,65535,65536,-1,2**31-1,-2**31,2**31,10**30,-10**30,-128,-129,1.5,float('inf'),'','abc','héllo','\ud800','x'*300,b'',b'abc',b'x'*300,bytearray(b'q'),(),(1,),(1,2),(1,2,3),(1,2,3,4),[],[1],[1,2],{},{1:2},{1:2,3:4},{1},set(),frozenset([1]),range(3),slice(1,2),1j,len,int,type(None),...,NotImplemented,ValueError('x'),[].append,[[1,2],(3,[4])], list(range(2500)), dict.fromkeys(range(2500)),'z'*70000, ['y'*40000,'w'*40000,'v'*10]]
for p in range(6):
    for v in vals:
        try: d=pickle.dumps(v,p)
        except Exception as e: print(p,repr(v)[:40],type(e).__name__,e); continue
        print(p, repr(v)[:40].split(' at ')[0], d.hex()[:200], len(d))
        try:
            w=pickle.loads(d)
            if w!=v and not isinstance(v,(ValueError,)) and 'append' not in repr(v): print('  DIFF',repr(w)[:50])
        except Exception as e: print('  LOAD',type(e).__name__,e)
a=[]; a.append(a); print(pickle.dumps(a)); b=pickle.loads(pickle.dumps(a)); print(b[0] is b)
t=([],); t[0].append(t); print(pickle.dumps(t)); u=pickle.loads(pickle.dumps(t)); print(u[0][0] is u)
