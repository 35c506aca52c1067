/// Parts of the Unicode Character Database (version 15.1) that the standard library does not offer.
///
/// Numbers have base 36. Each entry starts with the distance to the start of the one before.
enum CharacterTables {
    /// `distance+count!>TAGfirst.second…`: decompositions. A count stands for a run of characters that become a run; the
    /// exclamation mark for those that are not composed again, the capital for what is not canonical.
    static let decompositions: StaticString = """
        4g>Bw 8>Kw.lk 2>P2p 5>Kw.lg 3+2>P1e 2>Kw.ld 1>Kqk 3>Kw.mf 1>P1d 1>P33 2>R1d.6dg.1g 1>R1d.6dg.1e
        1>R1f.6dg.1g 2>1t.lc 1>1t.ld 1>1t.le 1>1t.lf 1>1t.lk 1>1t.lm 2>1v.mf 1>1x.lc 1>1x.ld 1>1x.le 1>1x.lk
        1>21.lc 1>21.ld 1>21.le 1>21.lk 2>26.lf 1>27.lc 1>27.ld 1>27.le 1>27.lf 1>27.lk 3>2d.lc 1>2d.ld 1>2d.le
        1>2d.lk 1>2h.ld 3>2p.lc 1>2p.ld 1>2p.le 1>2p.lf 1>2p.lk 1>2p.lm 2>2r.mf 1>2t.lc 1>2t.ld 1>2t.le 1>2t.lk
        1>2x.lc 1>2x.ld 1>2x.le 1>2x.lk 2>32.lf 1>33.lc 1>33.ld 1>33.le 1>33.lf 1>33.lk 3>39.lc 1>39.ld 1>39.le
        1>39.lk 1>3d.ld 2>3d.lk 1>1t.lg 1>2p.lg 1>1t.li 1>2p.li 1>1t.mg 1>2p.mg 1>1v.ld 1>2r.ld 1>1v.le 1>2r.le
        1>1v.lj 1>2r.lj 1>1v.lo 1>2r.lo 1>1w.lo 1>2s.lo 3>1x.lg 1>2t.lg 1>1x.li 1>2t.li 1>1x.lj 1>2t.lj 1>1x.mg
        1>2t.mg 1>1x.lo 1>2t.lo 1>1z.le 1>2v.le 1>1z.li 1>2v.li 1>1z.lj 1>2v.lj 1>1z.mf 1>2v.mf 1>20.le 1>2w.le
        3>21.lf 1>2x.lf 1>21.lg 1>2x.lg 1>21.li 1>2x.li 1>21.mg 1>2x.mg 1>21.lj 2>K21.22 1>K2x.2y 1>22.le
        1>2y.le 1>23.mf 1>2z.mf 2>24.ld 1>30.ld 1>24.mf 1>30.mf 1>24.lo 1>30.lo 1>K24.53 1>K30.53 3>26.ld
        1>32.ld 1>26.mf 1>32.mf 1>26.lo 1>32.lo 1>Kjg.32 3>27.lg 1>33.lg 1>27.li 1>33.li 1>27.ln 1>33.ln 3>2a.ld
        1>36.ld 1>2a.mf 1>36.mf 1>2a.lo 1>36.lo 1>2b.ld 1>37.ld 1>2b.le 1>37.le 1>2b.mf 1>37.mf 1>2b.lo 1>37.lo
        1>2c.mf 1>38.mf 1>2c.lo 1>38.lo 3>2d.lf 1>39.lf 1>2d.lg 1>39.lg 1>2d.li 1>39.li 1>2d.lm 1>39.lm 1>2d.ln
        1>39.ln 1>2d.mg 1>39.mg 1>2f.le 1>3b.le 1>2h.le 1>3d.le 1>2h.lk 1>2i.ld 1>3e.ld 1>2i.lj 1>3e.lj 1>2i.lo
        1>3e.lo 1>K37 x>27.m3 1>33.m3 e>2d.m3 1>39.m3 k>K1w.al 1>K1w.am 1>K2s.am 1>K24.22 1>K24.2y 1>K30.2y
        1>K26.22 1>K26.2y 1>K32.2y 1>1t.lo 1>2p.lo 1>21.lo 1>2x.lo 1>27.lo 1>33.lo 1>2d.lo 1>39.lo 1>64.lg
        1>70.lg 1>64.ld 1>70.ld 1>64.lo 1>70.lo 1>64.lc 1>70.lc 2>5g.lg 1>6c.lg 1>fa.lg 1>fb.lg 1>5i.lg 1>6e.lg
        3>1z.lo 1>2v.lo 1>23.lo 1>2z.lo 1>27.mg 1>33.mg 1>dm.lg 1>dn.lg 1>c7.lo 1>ia.lo 1>2y.lo 1>K1w.2i
        1>K1w.3e 1>K2s.3e 1>1z.ld 1>2v.ld 3>26.lc 1>32.lc 1>5h.ld 1>6d.ld 1>5i.ld 1>6e.ld 1>60.ld 1>6w.ld
        1>1t.lr 1>2p.lr 1>1t.lt 1>2p.lt 1>1x.lr 1>2t.lr 1>1x.lt 1>2t.lt 1>21.lr 1>2x.lr 1>21.lt 1>2x.lt 1>27.lr
        1>33.lr 1>27.lt 1>33.lt 1>2a.lr 1>36.lr 1>2a.lt 1>36.lt 1>2d.lr 1>39.lr 1>2d.lt 1>39.lt 1>2b.me 1>37.me
        1>2c.me 1>38.me 3>20.lo 1>2w.lo 7>1t.lj 1>2p.lj 1>1x.mf 1>2t.mf 1>5y.lg 1>6u.lg 1>5x.lg 1>6t.lg 1>27.lj
        1>33.lj 1>fi.lg 1>fj.lg 1>2h.lg 1>3d.lg 3h>P2w 1>Ph2 1>P2y 1>P36 1>Phl 1>Phn 1>Pht 1>P3b 1>P3d w>Kw.li
        1>Kw.lj 1>Kw.lm 1>Kw.mg 1>Kw.lf 1>Kw.ln 3>Pgz 1>P30 1>P37 1>P3c 1>Pid 2k+2!>lc 3!>lv 1!>lk.ld 1c!>jd
        6>Kw.n9 4!>1n 6>Kw.ld 1>4o.ld 1>pd.ld 1!>53 1>ph.ld 1>pj.ld 1>pl.ld 2>pr.ld 2>px.ld 1>q1.ld 1>qy.ld
        q>pl.lk 1>px.lk 1>q9.ld 1>qd.ld 1>qf.ld 1>qh.ld 1>qz.ld q>qh.lk 1>qt.lk 1>qn.ld 1>qt.ld 1>qx.ld 2>Kqa
        1>Kqg 1>Kpx 1>r6.ld 1>r6.lk 1>Kqu 1>Kqo q>Kqi 1+2>Kqp 3>Kpk 1>Kqd 4>Kpv 7>t1.lc 1>t1.lk 2>sz.ld 4>sm.lk
        5>t6.ld 1>t4.lc 1>tf.li b>t4.li w>u0.li n>tx.lc 1>tx.lk 2>tv.ld 4>uu.lk 5>u2.ld 1>u0.lc 1>ub.li o>vo.lr
        1>vp.lr 22>t2.li 1>ty.li e>sw.li 1>ts.li 1>sw.lk 1>ts.lk 3>t1.li 1>tx.li 3>yg.lk 1>yh.lk 1>t2.lk 1>ty.lk
        1>t3.lk 1>tz.lk 3>t4.lg 1>u0.lg 1>t4.lk 1>u0.lk 1>ta.lk 1>u6.lk 3>yw.lk 1>yx.lk 1>tp.lk 1>ul.lk 1>tf.lg
        1>ub.lg 1>tf.lk 1>ub.lk 1>tf.ln 1>ub.ln 1>tj.lk 1>uf.lk 3>tn.lk 1>uj.lk 3y>K12d.136 4b>17r.18z 1>17r.190
        1>18o.190 1>17r.191 1>18q.190 27>K17r.19w 1>K18o.19w 1>K1c7.19w 1>K18q.19w 20>1cl.190 2>1c1.190
        h>1ci.190 gm>1t4.1to 8>1tc.1to 3>1tf.1to 10!>1sl.1to 1!>1sm.1to 1!>1sn.1to 1!>1ss.1to 1!>1sx.1to
        1!>1sy.1to 1!>1t7.1to 1!>1tb.1to 30>1xj.1xa 1>1xj.1xz g!>1wh.1x8 1!>1wi.1x8 2!>1wv.1x8 2c!>20i.20s
        3!>20o.20s z!>1zq.20s 1!>1zr.20s 1!>1zw.20s 3!>20b.20s 6i>287.28m 3>287.27y 1>287.28n g!>275.27w
        1!>276.27w 1j>2aa.2c7 1i>2bq.2bi 1>2br.2bi 1>2bq.2c7 3g>2fa.2fq 3c>2in.2j9 7>2iu.2j9 1>2iu.2ja 2>2iu.2iq
        1>2iy.2j9 3j>2me.2m6 1>2mf.2m6 1>2me.2mv 3y>2qh.2q2 2>2qh.2q7 1>2qk.2q2 1>2qh.2qn 2d>K2tp.2sy
        3k>K2x9.2wi 15>K2wb.2vt 1>K2wb.2w1 1b>B2yz 1j!>30i.33r a!>30s.33r 5!>30x.33r 5!>312.33r 5!>317.33r
        d!>30g.33p a!>31t.31u 2!>31t.31w 1!>33m.328 1>K33m.329 1!>33n.328 1>K33n.329 8!>31t.328 i!>32q.33r
        a!>330.33r 5!>335.33r 5!>33a.33r 5!>33f.33r d!>32o.33p 31>36t.372 5y>P3bw 1ze>5c5.5dh 2>5c7.5dh
        2>5c9.5dh 2>5cb.5dh 2>5cd.5dh 4>5ch.5dh 15>5dm.5dh 2>5do.5dh 3>5dq.5dh 1>5dr.5dh 2>5du.5dh dl>P1t 1>P5i
        1>P1u 2+2>P1w 2>Pb2 1+8>P1z 9>P27 1>Pf6 1>P28 1>P2a 1+2>P2c 2>P2f 1>P2p 1+2>Pgg 2>P5qa 1>P2q 1+2>P2s
        2>Pgp 1+2>Pgr 2>P2v 2>P2z 1>P31 1>P97 1>P33 1>Pgk 1+2>P5qu 2>P34 1+2>P38 2>P5r1 1>Phb 1>P3a 1>P5r9
        1+3>Pqa 3+2>Pqu 2>U2x 1>U36 1+2>U39 2+2>Uqa 2>Uqp 1+2>Uqu f>Pu5 z>Pgi 1>P2r 1>Pgl 1>P6o 1>Pgs 1>P2u
        1>Pgv 1>Pgx 1>Ph1 1+3>Ph4 3>P5tn 1>Pil 1>Ph9 1>P5tx 1>Pin 1>Phd 1>Phc 1+4>Phe 4>Phk 1+2>Phu 2>Pbv
        1+2>Pi1 2>P5r0 1+2>Pi3 2>P3e 1+3>Pi8 3>Pqg 1t>1t.md 1>2p.md 1>1u.lj 1>2q.lj 1>1u.mb 1>2q.mb 1>1u.mp
        1>2q.mp 1>5j.ld 1>6f.ld 1>1w.lj 1>2s.lj 1>1w.mb 1>2s.mb 1>1w.mp 1>2s.mp 1>1w.mf 1>2s.mf 1>1w.ml 1>2s.ml
        1>7m.lc 1>7n.lc 1>7m.ld 1>7n.ld 1>1x.ml 1>2t.ml 1>1x.mo 1>2t.mo 1>fc.li 1>fd.li 1>1y.lj 1>2u.lj 1>1z.lg
        1>2v.lg 1>20.lj 1>2w.lj 1>20.mb 1>2w.mb 1>20.lk 1>2w.lk 1>20.mf 1>2w.mf 1>20.mm 1>2w.mm 1>21.mo 1>2x.mo
        1>5r.ld 1>6n.ld 1>23.ld 1>2z.ld 1>23.mb 1>2z.mb 1>23.mp 1>2z.mp 1>24.mb 1>30.mb 1>5yu.lg 1>5yv.lg
        1>24.mp 1>30.mp 1>24.ml 1>30.ml 1>25.ld 1>31.ld 1>25.lj 1>31.lj 1>25.mb 1>31.mb 1>26.lj 1>32.lj 1>26.mb
        1>32.mb 1>26.mp 1>32.mp 1>26.ml 1>32.ml 1>5x.ld 1>6t.ld 1>5x.lk 1>6t.lk 1>98.lc 1>99.lc 1>98.ld 1>99.ld
        1>28.ld 1>34.ld 1>28.lj 1>34.lj 1>2a.lj 1>36.lj 1>2a.mb 1>36.mb 1>5zu.lg 1>5zv.lg 1>2a.mp 1>36.mp
        1>2b.lj 1>37.lj 1>2b.mb 1>37.mb 1>9m.lj 1>9n.lj 1>9s.lj 1>9t.lj 1>602.lj 1>603.lj 1>2c.lj 1>38.lj
        1>2c.mb 1>38.mb 1>2c.mp 1>38.mp 1>2c.ml 1>38.ml 1>2d.mc 1>39.mc 1>2d.mo 1>39.mo 1>2d.ml 1>39.ml 1>a0.ld
        1>a1.ld 1>a2.lk 1>a3.lk 1>2e.lf 1>3a.lf 1>2e.mb 1>3a.mb 1>2f.lc 1>3b.lc 1>2f.ld 1>3b.ld 1>2f.lk 1>3b.lk
        1>2f.lj 1>3b.lj 1>2f.mb 1>3b.mb 1>2g.lj 1>3c.lj 1>2g.lk 1>3c.lk 1>2h.lj 1>3d.lj 1>2i.le 1>3e.le 1>2i.mb
        1>3e.mb 1>2i.mp 1>3e.mp 1>2w.mp 1>38.lk 1>3b.lm 1>3d.lm 1>K2p.ji 1>an.lj 5>1t.mb 1>2p.mb 1>1t.ll 1>2p.ll
        1>5e.ld 1>6a.ld 1>5e.lc 1>6a.lc 1>5e.ll 1>6a.ll 1>5e.lf 1>6a.lf 1>61s.le 1>61t.le 1>76.ld 1>77.ld
        1>76.lc 1>77.lc 1>76.ll 1>77.ll 1>76.lf 1>77.lf 1>61s.li 1>61t.li 1>1x.mb 1>2t.mb 1>1x.ll 1>2t.ll
        1>1x.lf 1>2t.lf 1>5m.ld 1>6i.ld 1>5m.lc 1>6i.lc 1>5m.ll 1>6i.ll 1>5m.lf 1>6i.lf 1>62g.le 1>62h.le
        1>21.ll 1>2x.ll 1>21.mb 1>2x.mb 1>27.mb 1>33.mb 1>27.ll 1>33.ll 1>5w.ld 1>6s.ld 1>5w.lc 1>6s.lc 1>5w.ll
        1>6s.ll 1>5w.lf 1>6s.lf 1>630.le 1>631.le 1>bk.ld 1>bl.ld 1>bk.lc 1>bl.lc 1>bk.ll 1>bl.ll 1>bk.lf
        1>bl.lf 1>bk.mb 1>bl.mb 1>2d.mb 1>39.mb 1>2d.ll 1>39.ll 1>bz.ld 1>c0.ld 1>bz.lc 1>c0.lc 1>bz.ll 1>c0.ll
        1>bz.lf 1>c0.lf 1>bz.mb 1>c0.mb 1>2h.lc 1>3d.lc 1>2h.mb 1>3d.mb 1>2h.ll 1>3d.ll 1>2h.lf 1>3d.lf 7>q9.lv
        1>q9.lw 1>64g.lc 1>64h.lc 1>64g.ld 1>64h.ld 1>64g.n6 1>64h.n6 1>pd.lv 1>pd.lw 1>64o.lc 1>64p.lc 1>64o.ld
        1>64p.ld 1>64o.n6 1>64p.n6 1>qd.lv 1>qd.lw 1>64w.lc 1>64x.lc 1>64w.ld 1>64x.ld 3>ph.lv 1>ph.lw 1>654.lc
        1>655.lc 1>654.ld 1>655.ld 3>qf.lv 1>qf.lw 1>65c.lc 1>65d.lc 1>65c.ld 1>65d.ld 1>65c.n6 1>65d.n6 1>pj.lv
        1>pj.lw 1>65k.lc 1>65l.lc 1>65k.ld 1>65l.ld 1>65k.n6 1>65l.n6 1>qh.lv 1>qh.lw 1>65s.lc 1>65t.lc 1>65s.ld
        1>65t.ld 1>65s.n6 1>65t.n6 1>pl.lv 1>pl.lw 1>660.lc 1>661.lc 1>660.ld 1>661.ld 1>660.n6 1>661.n6 1>qn.lv
        1>qn.lw 1>668.lc 1>669.lc 1>668.ld 1>669.ld 3>pr.lv 1>pr.lw 1>66g.lc 1>66h.lc 1>66g.ld 1>66h.ld 3>qt.lv
        1>qt.lw 1>66o.lc 1>66p.lc 1>66o.ld 1>66p.ld 1>66o.n6 1>66p.n6 2>px.lw 2>66x.lc 2>66x.ld 2>66x.n6 1>qx.lv
        1>qx.lw 1>674.lc 1>675.lc 1>674.ld 1>675.ld 1>674.n6 1>675.n6 1>q1.lv 1>q1.lw 1>67c.lc 1>67d.lc 1>67c.ld
        1>67d.ld 1>67c.n6 1>67d.n6 1>q9.lc 1!>q4 1>qd.lc 1!>q5 1>qf.lc 1!>q6 1>qh.lc 1!>q7 1>qn.lc 1!>r0 1>qt.lc
        1!>r1 1>qx.lc 1!>r2 3>64g.n9 1>64h.n9 1>64i.n9 1>64j.n9 1>64k.n9 1>64l.n9 1>64m.n9 1>64n.n9 1>64o.n9
        1>64p.n9 1>64q.n9 1>64r.n9 1>64s.n9 1>64t.n9 1>64u.n9 1>64v.n9 1>65c.n9 1>65d.n9 1>65e.n9 1>65f.n9
        1>65g.n9 1>65h.n9 1>65i.n9 1>65j.n9 1>65k.n9 1>65l.n9 1>65m.n9 1>65n.n9 1>65o.n9 1>65p.n9 1>65q.n9
        1>65r.n9 1>674.n9 1>675.n9 1>676.n9 1>677.n9 1>678.n9 1>679.n9 1>67a.n9 1>67b.n9 1>67c.n9 1>67d.n9
        1>67e.n9 1>67f.n9 1>67g.n9 1>67h.n9 1>67i.n9 1>67j.n9 1>q9.li 1>q9.lg 1>67k.n9 1>q9.n9 1>q4.n9 2>q9.n6
        1>69i.n9 1>pd.li 1>pd.lg 1>pd.lc 1!>p2 1>pd.n9 1>Kw.lv 1!>qh 1>Kw.lv 1>Kw.n6 1>4o.n6 1>67o.n9 1>qf.n9
        1>q6.n9 2>qf.n6 1>69y.n9 1>ph.lc 1!>p4 1>pj.lc 1!>p5 1>pj.n9 1>69r.lc 1>69r.ld 1>69r.n6 1>qh.li 1>qh.lg
        1>qy.lc 1!>pc 3>qh.n6 1>qy.n6 1>pl.li 1>pl.lg 1>pl.lc 1!>p6 2>6bi.lc 1>6bi.ld 1>6bi.n6 1>qt.li 1>qt.lg
        1>qz.lc 1!>q8 1>qp.lv 1>qp.lw 1>qt.n6 1>qz.n6 1>px.li 1>px.lg 1>px.lc 1!>pa 1>pt.lw 1>4o.lc 1!>p1 1!>2o
        3>67w.n9 1>qx.n9 1>r2.n9 2>qx.n6 1>6ba.n9 1>pr.lc 1!>p8 1>q1.lc 1!>pb 1>q1.n9 1!>50 1>Kw.lw 2+2!>6bm
        2>Kw 1>Kw 1>Kw 1>Kw 1>Kw 1>Bw 1>Kw 1>Kw 1>Kw 7>B6c0 6>Kw.mr d>K1a 1>K1a.1a 1>K1a.1a.1a 9>Bw 4>K6cy.6cy
        1>K6cy.6cy.6cy 2>K6d1.6d1 1>K6d1.6d1.6d1 5>Kx.x 2>Kw.lh 9>K1r.1r 1>K1r.x 1>Kx.1r e>K6cy.6cy.6cy.6cy 8>Kw
        h>P1c 1>P2x 3+6>P1g 6>P17 1>P6qa 1>P1p 1+2>P14 2>P32 1+a>U1c a>U17 1>U6qa 1>U1p 1+2>U14 3>U2p 1>U2t
        1>U33 1>U3c 1>Ugp 1>U2w 1+4>U2z 4>U34 1+2>U37 d>K2a.37 2g>K2p.1b.2r 1>K2p.1b.37 1>T1v 1>K4w.1v
        2>K2r.1b.33 1>K2r.1b.39 1>Kb4 2>K4w.1y 1>T2v 1>T20 1>T20 1>T20 1>T2w 1>T87 1>T21 1>T21 1>T24 1>T30 2>T26
        1>K26.33 3+3>T28 3>T2a 1>T2a 3>P2b.25 1>K2c.1x.24 1>P2c.25 2>T2i 2!>q1 2>T2i 2!>23 1!>5h 1+2>T1u 3>T2t
        1+2>T1x 3>T25 1>T33 1+4>K15c 4>T2x 2>K1y.1t.2g 1>Tqo 1>Tqb 1>Tpf 1>Tps 1>T6q9 5>T1w 1+2>T2s 2+2>T2x
        8>R1d.6dg.1j 1>R1d.6dg.1l 1>R1d.6dg.1d.1c 1>R1d.6dg.1f 1>R1e.6dg.1f 1>R1d.6dg.1h 1>R1e.6dg.1h
        1>R1f.6dg.1h 1>R1g.6dg.1h 1>R1d.6dg.1i 1>R1h.6dg.1i 1>R1d.6dg.1k 1>R1f.6dg.1k 1>R1h.6dg.1k 1>R1j.6dg.1k
        1>R1d.6dg 1>K21 1>K21.21 1>K21.21.21 1>K21.2e 1>K2e 1>K2e.21 1>K2e.21.21 1>K2e.21.21.21 1>K21.2g 1>K2g
        1>K2g.21 1>K2g.21.21 1>K24 1+2>K1v 2>K25 1>K2x 1>K2x.2x 1>K2x.2x.2x 1>K2x.3a 1>K3a 1>K3a.2x 1>K3a.2x.2x
        1>K3a.2x.2x.2x 1>K2x.3c 1>K3c 1>K3c.2x 1>K3c.2x.2x 1>K30 1+2>K2r 2>K31 a>R1c.6dg.1f h>6mo.mw 1>6mq.mw
        j>6ms.mw v>6og.mw 1>6ok.mw 1>6oi.mw 1h>6pv.mw 5>6q0.mw 3>6q3.mw o>6qr.mw 2>6qt.mw 6>K6qz.6qz
        1>K6qz.6qz.6qz 2>K6r2.6r2 1>K6r2.6r2.6r2 h>6rg.mw 3>6rn.mw 3>6rp.mw 2>6rs.mw n>1p.mw 2>6sh.mw b>6rx.mw
        1>1o.mw 1>1q.mw 1>6sk.mw 1>6sl.mw 3>6sy.mw 1>6sz.mw 3>6t2.mw 1>6t3.mw 7>6t6.mw 1>6t7.mw 3>6te.mw
        1>6tf.mw 3>6ti.mw 1>6tj.mw z>6ua.mw 1>6ug.mw 1>6uh.mw 1>6uj.mw 1d>6t8.mw 1>6t9.mw 1>6tt.mw 1>6tu.mw
        7>6uq.mw 1>6ur.mw 1>6us.mw 1>6ut.mw 1o+2!>9hk 8n+9>C1d 9>C1d.1c 1>C1d.1d 1>C1d.1e 1>C1d.1f 1>C1d.1g
        1>C1d.1h 1>C1d.1i 1>C1d.1j 1>C1d.1k 1>C1d.1l 1>C1e.1c 1>K14.1d.15 1>K14.1e.15 1>K14.1f.15 1>K14.1g.15
        1>K14.1h.15 1>K14.1i.15 1>K14.1j.15 1>K14.1k.15 1>K14.1l.15 1>K14.1d.1c.15 1>K14.1d.1d.15 1>K14.1d.1e.15
        1>K14.1d.1f.15 1>K14.1d.1g.15 1>K14.1d.1h.15 1>K14.1d.1i.15 1>K14.1d.1j.15 1>K14.1d.1k.15 1>K14.1d.1l.15
        1>K14.1e.1c.15 1>K1d.1a 1>K1e.1a 1>K1f.1a 1>K1g.1a 1>K1h.1a 1>K1i.1a 1>K1j.1a 1>K1k.1a 1>K1l.1a
        1>K1d.1c.1a 1>K1d.1d.1a 1>K1d.1e.1a 1>K1d.1f.1a 1>K1d.1g.1a 1>K1d.1h.1a 1>K1d.1i.1a 1>K1d.1j.1a
        1>K1d.1k.1a 1>K1d.1l.1a 1>K1e.1c.1a 1>K14.2p.15 1>K14.2q.15 1>K14.2r.15 1>K14.2s.15 1>K14.2t.15
        1>K14.2u.15 1>K14.2v.15 1>K14.2w.15 1>K14.2x.15 1>K14.2y.15 1>K14.2z.15 1>K14.30.15 1>K14.31.15
        1>K14.32.15 1>K14.33.15 1>K14.34.15 1>K14.35.15 1>K14.36.15 1>K14.37.15 1>K14.38.15 1>K14.39.15
        1>K14.3a.15 1>K14.3b.15 1>K14.3c.15 1>K14.3d.15 1>K14.3e.15 1+q>C1t q+q>C2p q>C1c 10i>K6qz.6qz.6qz.6qz
        2w>K1m.1m.1p 1>K1p.1p 1>K1p.1p.1p 2u!>8gt.mw bk>U2y 1>P2e 6q>P8yp 8g>Klal 2c>Kvj3 d>Kfeo 1>Kffs 1>Kfg6
        1>Kfgf 1>Kfh5 1>Kfid 1>Kfik 1>Kfj4 1>Kfju 1>Kg1r 1>Kg2t 1>Kg2z 1>Kg3m 1>Kg46 1>Kg4r 1>Kg68 1>Kg6t 1>Kg74
        1>Kgbf 1>Kge1 1>Kget 1>Kgey 1>Kgfs 1>Kgg1 1>Kggs 1>Kgh5 1>Kghu 1>Kgja 1>Kgjs 1>Kgkj 1>Kh5j 1>Kh7j 1>Khkb
        1>Khky 1>Khl6 1>Khlh 1>Khlz 1>Kho3 1>Ki1c 1>Ki2o 1>Ki60 1>Ki6n 1>Ki76 1>Ki7s 1>Ki9a 1>Ki9d 1>Kijf 1>Kijp
        1>Kik1 1>Kike 1>Kinm 1>Kinu 1>Kinz 1>Kir8 1>Kiri 1>Kirv 1>Kis3 1>Kits 1>Kiu9 1>Kiur 1>Kiwz 1>Kjd4 1>Kjee
        1>Kjez 1>Kjzj 1>Kjzo 1>Kk1z 1>Kk2f 1>Kk2s 1>Kk3d 1>Kk4g 1>Kk4l 1>Kkc0 1>Kkco 1>Kkdk 1>Kl5s 1>Kl7m 1>Kl89
        1>Kl9v 1>Klaj 1>Klas 1>Klaz 1>Klcf 1>Klck 1>Kldg 1>Km7f 1>Kmju 1>Kmk6 1>Kmkb 1>Kmkf 1>Kmkn 1>Kml5 1>Kml7
        1>Kmng 1>Kmtg 1>Kmtl 1>Kn30 1>Kn3a 1>Kn4o 1>Kn4v 1>Kn54 1>Kn5c 1>Kn7v 1>Kn82 1>Knee 1>Knel 1>Knfy 1>Kngf
        1>Knhq 1>Knob 1>Knoi 1>Knoz 1>Kny2 1>Ko1k 1>Ko1q 1>Ko6s 1>Ko97 1>Koah 1>Kokz 1>Kooo 1>Kp4m 1>Kp5d 1>Kp6y
        1>Kp8d 1>Kpa9 1>Kpak 1>Kpaq 1>Kpbn 1>Kpdr 1>Kpe1 1>Kpnn 1>Kpnu 1>Kpo3 1>Kpoc 1>Kpos 1>Kpp7 1>Kppb 1>Kpri
        1>Kprm 1>Kprs 1>Kqj1 1>Kqjv 1>Kqww 1>Kqx8 1>Kqxv 1>Kr5q 1>Kr63 1>Kr82 1>Kr9c 1>Krp3 1>Krpi 1>Krpx 1>Krqw
        1>Krrx 1>Krxg 1>Krxs 1>Krzn 1>Ks6j 1>Ks7e 1>Ksd7 1>Ksds 1>Ksdx 1>Ksk1 1>Ksp5 1>Kssm 1>Ksss 1>Kssx 1>Ktiv
        1>Ktj4 1>Ktng 1>Ktrq 1>Ktrt 1>Ktt4 1>Ktw1 1>Ktwe 1>Ktwi 1>Ktwp 1>Ktzf 1>Ku0d 1>Ku0j 1>Ku0x 1>Ku5k 1>Ku6z
        1>Ku73 1>Kuc6 1>Kuc9 1>Kucs 1>Kujs 1>Kul4 1>Kulb 1>Kun9 1>Kunj 1>Kunm 1>Kunw 1>Kuoq 1>Kuzp 1>Kvat 1>Kvb3
        1>Kvc5 1>Kvcr 1>Kvcz 1>Kvd9 1>Kvdd 1>Kveh 1>Kvel 1>Kvf2 1>Kvf7 1>Kvfk 1>Kvgb 1>Kvgq 1>Kvgy 1>Kvil 1>Kvj0
        1>Kvj4 17>Ww 1i>K9hu 2>Kgg1 1+2>Kgg4 j>9jf.9ll 2>9jh.9ll 2>9jj.9ll 2>9jl.9ll 2>9jn.9ll 2>9jp.9ll
        2>9jr.9ll 2>9jt.9ll 2>9jv.9ll 2>9jx.9ll 2>9jz.9ll 2>9k1.9ll 3>9k4.9ll 2>9k6.9ll 2>9k8.9ll 7>9kf.9ll
        1>9kf.9lm 2>9ki.9ll 1>9ki.9lm 2>9kl.9ll 1>9kl.9lm 2>9ko.9ll 1>9ko.9lm 2>9kr.9ll 1>9kr.9lm n>9ja.9ll
        7>Kw.9ll 1>Kw.9lm 2>9lp.9ll 1>V9l4.9l6 d>9m3.9ll 2>9m5.9ll 2>9m7.9ll 2>9m9.9ll 2>9mb.9ll 2>9md.9ll
        2>9mf.9ll 2>9mh.9ll 2>9mj.9ll 2>9ml.9ll 2>9mn.9ll 2>9mp.9ll 3>9ms.9ll 2>9mu.9ll 2>9mw.9ll 7>9n3.9ll
        1>9n3.9lm 2>9n6.9ll 1>9n6.9lm 2>9n9.9ll 1>9n9.9lm 2>9nc.9ll 1>9nc.9lm 2>9nf.9ll 1>9nf.9lm n>9ly.9ll
        3>9nz.9ll 1>9o0.9ll 1>9o1.9ll 1>9o2.9ll 4>9od.9ll 1>V9mb.9mw 1e+2>K3cw 2>K3hm 1>K3cy 1+2>K3ho 2+3>K3cz
        3+6>K3hs 6>K3dm 1+3>K3d2 3>K3dt 1+a>K3d5 a+l>K3fl l>K3fk 1+2>K3dg 2+2>K3if 2>K3ik 1>K3im 1>K3ir 1>K3iv
        1>K3ix 1>K3do 1>K3j1 1>K3j3 1+2>K3dp 2>K3ds 1+2>K3du 2>K3dz 1>K3e1 1+5>K3e3 5>K3ea 1>K3ee 1>K3eo 1>K3ev
        1>K3f0 1+2>K3jl 2+3>K3fb 3+2>K3gk 2>K3go 1+2>K3gx 2>K3h0 1>K3ha 1>K3hd 4>Pfeo 1>Pfik 1>Pfex 1>Ph5n
        1>Pfey 1>Pffx 1>Pfez 1>Pn5e 1>Pfh5 1>Pffd 1>Pfep 1>Phm1 1>Ph80 1>Pfju 2p>K14.3cw.15 1>K14.3cy.15
        1>K14.3cz.15 1>K14.3d1.15 1>K14.3d2.15 1>K14.3d3.15 1>K14.3d5.15 1>K14.3d7.15 1>K14.3d8.15 1>K14.3da.15
        1>K14.3db.15 1>K14.3dc.15 1>K14.3dd.15 1>K14.3de.15 1>K14.3cw.3fl.15 1>K14.3cy.3fl.15 1>K14.3cz.3fl.15
        1>K14.3d1.3fl.15 1>K14.3d2.3fl.15 1>K14.3d3.3fl.15 1>K14.3d5.3fl.15 1>K14.3d7.3fl.15 1>K14.3d8.3fl.15
        1>K14.3da.3fl.15 1>K14.3db.3fl.15 1>K14.3dc.3fl.15 1>K14.3dd.3fl.15 1>K14.3de.3fl.15 1>K14.3d8.3fy.15
        1>K14.3d7.3ft.3d8.3fp.3hn.15 1>K14.3d7.3ft.3de.3fy.15 2>K14.feo.15 1>K14.fik.15 1>K14.fex.15
        1>K14.h5n.15 1>K14.fis.15 1>K14.g31.15 1>K14.fer.15 1>K14.g2z.15 1>K14.fh9.15 1>K14.gg1.15 1>K14.kco.15
        1>K14.m7f.15 1>K14.ldg.15 1>K14.kdk.15 1>K14.ssx.15 1>K14.h7j.15 1>K14.k4l.15 1>K14.kkq.15 1>K14.kcp.15
        1>K14.ny6.15 1>K14.glp.15 1>K14.mm1.15 1>K14.rs1.15 1>K14.nz1.15 1>K14.gc4.15 1>K14.fkz.15 1>K14.gos.15
        1>K14.i1y.15 1>K14.nhf.15 1>K14.flt.15 1>K14.rt3.15 1>K14.ggk.15 1>K14.nzh.15 1>K14.fm9.15 1>K14.pnu.15
        1>K14.po3.15 1>Cgun 1>Cinw 1>Ck1z 1>Coen 9>Q28.2c.1x 1>C1e.1d 1>C1e.1e 1>C1e.1f 1>C1e.1g 1>C1e.1h
        1>C1e.1i 1>C1e.1j 1>C1e.1k 1>C1e.1l 1>C1f.1c 1>C1f.1d 1>C1f.1e 1>C1f.1f 1>C1f.1g 1>C1f.1h 1>C3cw
        1+2>C3cy 2+3>C3d1 3>C3d5 1+2>C3d7 2+5>C3da 5>C3cw.3fl 1>C3cy.3fl 1>C3cz.3fl 1>C3d1.3fl 1>C3d2.3fl
        1>C3d3.3fl 1>C3d5.3fl 1>C3d7.3fl 1>C3d8.3fl 1>C3da.3fl 1>C3db.3fl 1>C3dc.3fl 1>C3dd.3fl 1>C3de.3fl
        1>C3da.3fl.3hz.3cw.3ft 1>C3d8.3fy.3d7.3g4 1>C3d7.3fy 2>Cfeo 1>Cfik 1>Cfex 1>Ch5n 1>Cfis 1>Cg31 1>Cfer
        1>Cg2z 1>Cfh9 1>Cgg1 1>Ckco 1>Cm7f 1>Cldg 1>Ckdk 1>Cssx 1>Ch7j 1>Ck4l 1>Ckkq 1>Ckcp 1>Cny6 1>Cglp 1>Cmm1
        1>Crs1 1>Cnz1 1>Cgc4 1>Co2g 1>Cn5j 1>Cho3 1>Csix 1>Cg16 1>Cghc 1>Clig 1>Cu11 1>Cfm9 1>Cg49 1>Cl7n 1>Cfey
        1>Cffx 1>Cfez 1>Cijq 1>Cgkz 1>Cgfv 1>Ci3b 1>Ci1y 1>Cnhf 1>Cflt 1>Crt3 1>Cggk 1>Chlo 1>C1f.1i 1>C1f.1j
        1>C1f.1k 1>C1f.1l 1>C1g.1c 1>C1g.1d 1>C1g.1e 1>C1g.1f 1>C1g.1g 1>C1g.1h 1>C1g.1i 1>C1g.1j 1>C1g.1k
        1>C1g.1l 1>C1h.1c 1>K1d.kco 1>K1e.kco 1>K1f.kco 1>K1g.kco 1>K1h.kco 1>K1i.kco 1>K1j.kco 1>K1k.kco
        1>K1l.kco 1>K1d.1c.kco 1>K1d.1d.kco 1>K1d.1e.kco 1>Q20.2v 1>Q2t.36.2v 1>Q2t.2e 1>Q24.2c.1w 1>C9lu 1>C9lw
        1>C9ly 1>C9m0 1+2>C9m2 2>C9m5 1>C9m7 1>C9m9 1>C9mb 1>C9md 1>C9mf 1>C9mh 1>C9mj 1>C9ml 1>C9mn 1>C9mp
        1>C9ms 1>C9mu 1>C9mw 1+6>C9my 6>C9n6 1>C9n9 1>C9nc 1>C9nf 1+5>C9ni 5>C9no 1>C9nq 1+6>C9ns 6+4>C9nz
        4>Qfl0.gp8 1>Q9lu.9n5.9oc.9mw 1>Q9lu.9nv.9n9.9lt 1>Q9lu.9o3.9ne.9lu 1>Q9lu.9oc.9nv 1>Q9lw.9mz.9o3.9m8
        1>Q9lw.9o3.9mp 1>Q9ly.9m1.9o3 1>Q9m0.9mh.9m7.9oc.9mx 1>Q9m0.9oc.9m3.9oc 1>Q9m2.9o3.9mh 1>Q9m2.9oc.9nk
        1>Q9m3.9lw.9nu 1>Q9m3.9nt.9mr.9mw 1>Q9m3.9nx.9nu.9oc 1>Q9m4.9nx.9o3 1>Q9m4.9o3.9ni 1>Q9m6.9m4
        1>Q9m6.9mz.9oc 1>Q9m5.9np.9nu.9oc 1>Q9m6.9nv.9mo.9oc 1>Q9m5.9nx 1>Q9m5.9nx.9m8.9nt.9nk
        1>Q9m5.9nx.9nl.9oc.9mw.9nv 1>Q9m5.9nx.9nz.9mr.9mw 1>Q9m8.9nt.9nk 1>Q9m8.9nt.9nk.9mw.9o3
        1>Q9m7.9nv.9mk.9lw.9nx 1>Q9m7.9nx.9oc.9n1 1>Q9m9.9oc.9mh 1>Q9mb.9nv.9my 1>Q9mb.9oc.9nh
        1>Q9md.9lw.9m7.9nv 1>Q9md.9o3.9mp.9oc.9nk 1>Q9mf.9nu.9o3.9m8 1>Q9mj.9o3.9mp 1>Q9mj.9o3.9mw
        1>Q9mo.9oc.9mh 1>Q9mv.9mf 1>Q9mx.9nv 1>Q9mw.9o3 1>Q9my.9n2 1>Q9n2.9mr.9mw 1>Q9n3.9lw.9ms
        1>Q9n5.9oc.9mj.9o3.9mw 1>Q9n5.9oc.9ms 1>Q9n4.9oc.9nw.9nv 1>Q9n8.9lu.9mh.9mw.9nv 1>Q9n8.9m7.9nv
        1>Q9n8.9mb 1>Q9n7.9nv 1>Q9n9.9lt.9nt.9mr.9mx 1>Q9n9.9lv.9oc.9mw 1>Q9na.9mr.9mf.9lz.9nv 1>Q9n9.9nt.9o3
        1>Q9nc.9m7.9mn.9oc.9nv 1>Q9ne.9ml 1>Q9ne.9mz.9n6 1>Q9nc.9nv.9ms 1>Q9ne.9o3.9mh 1>Q9ne.9oc.9mg
        1>Q9nd.9oc.9mn 1>Q9nh.9lw.9o3.9mw 1>Q9ng.9nv.9mw 1>Q9nf.9o3 1>Q9nh.9o3.9mx 1>Q9nf.9oc.9nv 1>Q9nf.9oc.9o3
        1>Q9ni.9lw.9m7.9nx 1>Q9ni.9lw.9nv 1>Q9ni.9mr.9n3 1>Q9ni.9nv.9m7 1>Q9ni.9o3.9mf.9nr.9o3
        1>Q9nj.9m7.9nx.9o3 1>Q9nj.9nu 1>Q9nj.9nu.9n4.9oc.9nv 1>Q9nl.9m4 1>Q9nl.9m4.9mw.9o3 1>Q9nl.9oc.9mw.9nv
        1>Q9no.9oc.9mx 1>Q9no.9oc.9nv 1>Q9nq.9lu.9o3 1>Q9nu.9mr.9mw.9nv 1>Q9nu.9nt 1>Q9nv.9n8.9oc
        1>Q9nv.9oc.9na.9nv 1>Q9nw.9nk 1>Q9nw.9o3.9mw.9ma.9o3 1>Q9nz.9mr.9mw 1>K1c.m9l 1>K1d.m9l 1>K1e.m9l
        1>K1f.m9l 1>K1g.m9l 1>K1h.m9l 1>K1i.m9l 1>K1j.m9l 1>K1k.m9l 1>K1l.m9l 1>K1d.1c.m9l 1>K1d.1d.m9l
        1>K1d.1e.m9l 1>K1d.1f.m9l 1>K1d.1g.m9l 1>K1d.1h.m9l 1>K1d.1i.m9l 1>K1d.1j.m9l 1>K1d.1k.m9l 1>K1d.1l.m9l
        1>K1e.1c.m9l 1>K1e.1d.m9l 1>K1e.1e.m9l 1>K1e.1f.m9l 1>K1e.1g.m9l 1>Q2w.28.2p 1>Q2s.2p 1>Q1t.2d
        1>Q2q.2p.36 1>Q33.2e 1>Q34.2r 1>Q2s.31 1>Q2s.31.4y 1>Q2s.31.4z 1>Q21.2d 1>Qinn.jdc 1>Qk6l.gp8 1>Qhlz.l7n
        1>Qk5q.lh7 1>Qkkq.irz.fmi.ny6 1>Q34.1t 1>Q32.1t 1>Qqk.1t 1>Q31.1t 1>Q2z.1t 1>Q23.1u 1>Q25.1u 1>Q1z.1u
        1>Q2r.2p.30 1>Q2z.2r.2p.30 1>Q34.1y 1>Q32.1y 1>Qqk.1y 1>Qqk.2v 1>Q31.2v 1>Q2z.2v 1>Q20.3e 1>Q2z.20.3e
        1>Q25.20.3e 1>Q1z.20.3e 1>Q2c.20.3e 1>Qqk.6j7 1>Q31.6j7 1>Q2s.6j7 1>Q2z.6j7 1>Q2u.31 1>Q32.31 1>Qqk.31
        1>Q31.31 1>Q2r.31 1>Q2z.31 1>Q31.31.4y 1>Q2r.31.4y 1>Q31.4y 1>Q2z.31.4y 1>Q31.31.4z 1>Q2r.31.4z 1>Q31.4z
        1>Q2z.31.4z 1>Q31.6qd.37 1>Q31.6qd.37.4y 1>Q28.2p 1>Q2z.28.2p 1>Q25.28.2p 1>Q1z.28.2p 1>Q36.2p.2s
        1>Q36.2p.2s.6qd.37 1>Q36.2p.2s.6qd.37.4y 1>Q34.37 1>Q32.37 1>Qqk.37 1>Q31.37 1>Q34.2e 1>Q32.2e 1>Qqk.2e
        1>Q31.2e 1>Q2z.2e 1>Q25.2e 1>Q34.2f 1>Q32.2f 1>Qqk.2f 1>Q31.2f 1>Q2z.2f 1>Q25.2f 1>Q2z.q1 1>Q25.q1
        1>Q2p.1a.31.1a 1>Q1u.35 1>Q2r.2r 1>Q2r.2s 1>Q1v.6qd.2z.2v 1>Q1v.33.1a 1>Q2s.1u 1>Q1z.3d 1>Q2w.2p
        1>Q20.28 1>Q2x.32 1>Q23.23 1>Q23.25 1>Q2z.38 1>Q30.31 1>Q30.32 1>Q30.33.2v 1>Q30.3c 1>Q31.2q 1>Q31.2x.30
        1>Q31.33.30 1>Q28.20 1>Q34.1a.31.1a 1>Q28.28.25 1>Q28.2a 1>Q37.36 1>Q2b.3a 1>Q2f.2q 1>Q2e.6qd.31
        1>Q1t.6qd.31 1>K1d.k4l 1>K1e.k4l 1>K1f.k4l 1>K1g.k4l 1>K1h.k4l 1>K1i.k4l 1>K1j.k4l 1>K1k.k4l 1>K1l.k4l
        1>K1d.1c.k4l 1>K1d.1d.k4l 1>K1d.1e.k4l 1>K1d.1f.k4l 1>K1d.1g.k4l 1>K1d.1h.k4l 1>K1d.1i.k4l 1>K1d.1j.k4l
        1>K1d.1k.k4l 1>K1d.1l.k4l 1>K1e.1c.k4l 1>K1e.1d.k4l 1>K1e.1e.k4l 1>K1e.1f.k4l 1>K1e.1g.k4l 1>K1e.1h.k4l
        1>K1e.1i.k4l 1>K1e.1j.k4l 1>K1e.1k.k4l 1>K1e.1l.k4l 1>K1f.1c.k4l 1>K1f.1d.k4l 1>Q2v.2p.30 mn1>Pui 1>Puk
        5v>Px2n 3m>P1v 1>P1y 1>P29 4>P86 1>P9f o3>Px0n 1>Pxtj 1>Ph7 1>Pxua a>Pi5 fbr!>rpk 1!>kc4 1!>s7e 1!>rt4
        1!>lw1 1!>fg2 1!>gkl 1!>vj0 1!>vj0 1!>hn5 1!>ssx 1!>gw7 1!>hmw 1!>jcm 1!>ne1 1!>p6t 1!>qin 1!>qt6 1!>r20
        1!>sjz 1!>kxu 1!>ljv 1!>mah 1!>mvy 1!>q4d 1!>sq2 1!>uep 1!>fia 1!>ghh 1!>l50 1!>mjf 1!>qi5 1!>v8e 1!>ifk
        1!>m3v 1!>qfh 1!>r50 1!>jih 1!>pnc 1!>qvz 1!>iq2 1!>kd3 1!>lm2 1!>mpo 1!>slq 1!>fpi 1!>g53 1!>gda 1!>jwk
        1!>l3n 1!>mj4 1!>nhj 1!>pa9 1!>qh2 1!>qjg 1!>s1b 1!>tv6 1!>upb 1!>v7e 1!>nt8 1!>nzz 1!>otc 1!>q15 1!>t1g
        1!>vb3 1!>rfa 1!>hjz 1!>iro 1!>okg 1!>pdq 1!>mle 1!>nuy 1!>rsy 1!>ttj 1!>hjs 1!>i8y 1!>kyb 1!>lp6 1!>lxr
        1!>oq7 1!>oxj 1!>tor 1!>gcy 1!>pe3 1!>g64 1!>g5o 1!>o4c 1!>ou6 1!>q29 1!>tpx 1!>rk0 1!>jin 1!>kxu 1!>rge
        1!>fg9 1!>i5j 1!>iz6 1!>mtj 1!>n74 1!>gev 1!>nwb 1!>fr3 1!>iw9 1!>ff1 1!>lho 1!>k1k 1!>opu 1!>gjn 1!>hge
        1!>ni9 1!>q4p 1!>re2 1!>la2 1!>sds 1!>lfs 1!>jjy 1!>put 1!>jog 1!>n6t 1!>fji 1!>g2x 1!>g5l 1!>kn5 1!>oo7
        1!>prj 1!>rf6 1!>ssv 1!>gdx 1!>gn6 1!>ho3 1!>ir0 1!>k3p 1!>m4e 1!>nxm 1!>tkd 1!>ui2 1!>vbr 1!>vda 1!>gbf
        1!>kau 1!>l87 1!>sbm 1!>ino 1!>j9s 1!>jcw 1!>jve 1!>lyb 1!>mdl 1!>n0p 1!>o22 1!>ovo 1!>pdb 1!>s9y 1!>q9a
        1!>sgz 1!>t3e 1!>g7r 1!>gbn 1!>gql 1!>ma0 1!>r0i 1!>re2 1!>iq1 1!>iyd 1!>jnf 1!>l9q 1!>oji 1!>mt1 1!>fl0
        1!>h6h 1!>i5j 1!>iii 1!>izg 1!>muq 1!>mzt 1!>p7e 1!>pc6 1!>svo 1!>tti 1!>tvs 1!>u1k 1!>fpn 1!>o1a 1!>ss4
        1!>trs 1!>j4x 1!>fie 1!>fyy 1!>i5q 1!>i7z 1!>k2h 1!>kxu 1!>mha 1!>ncy 1!>q9o 1!>sjg 1!>vil 1!>k94 1!>tny
        1!>gax 1!>kfv 1!>kj7 1!>lkx 1!>luk 1!>mx5 1!>n6h 1!>nsb 1!>opc 1!>u3i 1!>g31 1!>je6 1!>tq0 1!>fu3 1!>ie1
        1!>lpm 1!>sa2 1!>ivf 1!>j7o 1!>kk7 1!>mtj 1!>tqe 1!>g89 1!>glr 1!>i91 1!>k5v 1!>kem 1!>ko8 1!>lid 1!>mx2
        1!>naa 1!>p6h 1!>r0v 1!>r1d 1!>sss 1!>tsy 1!>gfz 1!>lve 1!>gm5 1!>mhc 1!>n14 1!>qgq 1!>tr7 1!>uvr 1!>vbz
        1!>kgn 1!>lor 1!>pns 1!>o97 1!>obk 1!>olu 1!>mo0 1!>m8p 1!>riw 1!>fk0 1!>px2 1!>g8q 1!>g7b 1!>ip2 1!>jir
        1!>onq 1!>i2t 1!>ljy 1!>kac 1!>saj 1!>qx8 1!>tot 1!>r63 1!>iqb 1!>g1s 1!>gxs 3!>hga 2!>k8k 3!>g66 1!>mqy
        1!>ngq 1!>ny4 1!>nz2 1!>nz9 1!>o0f 1!>tw6 1!>on2 1!>p8d 2!>qhe 2!>rg8 3!>shk 1!>sn1 4!>u7j 1!>u7w 1!>u94
        1!>v5g 1!>sm6 1!>trr 1!>fqm 1!>fzb 1!>g25 1!>gcp 1!>gdg 1!>ggh 1!>gwt 1!>gzq 1!>h2g 1!>hfk 1!>hig 1!>i90
        1!>i9a 1!>j2s 1!>j8o 1!>j9q 1!>jci 1!>k0f 1!>k4i 1!>k9d 1!>kn9 1!>lmf 1!>lqy 1!>lya 1!>mem 1!>mjv 1!>mxu
        1!>ntd 1!>ny6 1!>nyh 1!>nyg 1!>nyo 1!>nyu 1!>nz1 1+2!>o0d 2!>o5c 1!>o75 1!>og0 1!>ovo 1!>ow9 1!>oxt
        1!>p6a 1!>pad 1!>pnx 1!>prt 1!>prt 1!>q53 1!>r2o 1!>r6e 1!>rgh 1!>ri1 1!>rtf 1!>ruw 1!>sdy 1!>shk 1!>tsz
        1!>u0v 1!>u2j 1!>j1x 1!>36cu 1!>pp4 3!>ffq 1!>g51 1!>g2w 1!>fpc 1!>g1x 1!>g3k 1!>gcn 1!>ge2 1!>gwt
        1!>gut 1!>gwp 1!>gyq 1!>hga 1!>hir 1!>hms 1!>hn8 1!>huq 1!>i08 1!>iqa 1!>iqh 1!>iuh 1!>iwd 1!>j4o 1!>j7y
        1!>j60 1!>j9q 1!>j8g 1!>jci 1!>jec 1!>jpg 1!>jrw 1!>jte 1!>k0m 1!>k8k 1!>kd3 1!>kd7 1!>keu 1!>l89 1!>la2
        1!>lkx 1!>lwb 1!>lvv 1!>lya 1!>m5a 1!>mem 1!>nmv 1!>mk5 1!>mnj 1!>mqy 1!>n01 1!>n46 1!>n5n 1!>nbx 1!>nbz
        1!>ngq 1!>nh7 1!>nhw 1!>nka 1!>nk0 1!>nv0 1!>o8h 1!>og0 1!>ol7 1!>orf 1!>ovo 1!>p4u 1!>pad 1!>pxu 1!>q27
        1!>qrd 1!>r41 1!>r5y 1!>r6e 1!>ren 1!>rg8 1!>rez 1!>rgh 1!>rge 1!>rfx 1!>ri1 1!>rka 1!>ruw 1!>sag 1!>sj6
        1!>srd 1!>sxi 1!>tq4 1!>tsz 1!>tw6 1!>tzv 1!>u0v 1!>u17 1!>u2j 1!>umq 1!>vj0 1!>313e 1!>3138 1!>33dh
        1!>brx 1!>cns 1!>cop 1!>39e1 1!>3bgw 1!>3i6r 1!>vgj 1!>vim 13>K2u.2u 1>K2u.2x 1>K2u.30 1>K2u.2u.2x
        1>K2u.2u.30 1>Kan.38 1>K37.38 d>K12s.12u 1>K12s.12d 1>K12s.12j 1>K132.12u 1>K12s.12l 6!>15l.14k
        2!>16a.14n 1>T15u 1>T15c 1+2>T15f 2+3>T15n 3>T160 1>T162 1>T17 1!>161.14x 1!>161.14y 1!>1dmx.14x
        1!>1dmx.14y 1!>15c.14n 1!>15c.14o 1!>15c.14s 1!>15d.14s 1!>15e.14s 1!>15f.14s 1!>15g.14s 1!>15h.14s
        1!>15i.14s 2!>15k.14s 1!>15l.14s 1!>15m.14s 1!>15n.14s 1!>15o.14s 2!>15q.14s 2!>15s.14s 1!>15t.14s
        2!>15v.14s 1!>15w.14s 2!>15y.14s 1!>15z.14s 1!>160.14s 1!>161.14s 1!>162.14s 1!>15h.14p 1!>15d.14v
        1!>15n.14v 1!>15w.14v 1>K15c.15o 1>O19t 1>F19t 1>O1a3 1>F1a3 1>I1a3 1>M1a3 1>O1a6 1>F1a6 1>I1a6 1>M1a6
        1>O1a8 1>F1a8 1>I1a8 1>M1a8 1>O1a2 1>F1a2 1>I1a2 1>M1a2 1>O1a7 1>F1a7 1>I1a7 1>M1a7 1>O1a1 1>F1a1 1>I1a1
        1>M1a1 1>O1b8 1>F1b8 1>I1b8 1>M1b8 1>O1ba 1>F1ba 1>I1ba 1>M1ba 1>O1ac 1>F1ac 1>I1ac 1>M1ac 1>O1ab 1>F1ab
        1>I1ab 1>M1ab 1>O1ae 1>F1ae 1>I1ae 1>M1ae 1>O1af 1>F1af 1>I1af 1>M1af 1>O1al 1>F1al 1>O1ak 1>F1ak 1>O1am
        1>F1am 1>O1ag 1>F1ag 1>O1aw 1>F1aw 1>O1ap 1>F1ap 1>O1bd 1>F1bd 1>I1bd 1>M1bd 1>O1bj 1>F1bj 1>I1bj 1>M1bj
        1>O1bn 1>F1bn 1>I1bn 1>M1bn 1>O1bl 1>F1bl 1>I1bl 1>M1bl 1>O1bu 1>F1bu 1>O1bv 1>F1bv 1>I1bv 1>M1bv 1>O1c0
        1>F1c0 1>O1c1 1>F1c1 1>I1c1 1>M1c1 1>O1by 1>F1by 1>I1by 1>M1by 1>O1ci 1>F1ci 1>O1cj 1>F1cj y>O1bh 1>F1bh
        1>I1bh 1>M1bh 1>O1c7 1>F1c7 1>O1c6 1>F1c6 1>O1c8 1>F1c8 1>O19z 1>O1cb 1>F1cb 1>O1c5 1>F1c5 1>O1c9 1>F1c9
        1>O1cg 1>F1cg 1>I1cg 1>M1cg 1>I18p 1>M18p 1>O17q.17r 1>F17q.17r 1>O17q.1cl 1>F17q.1cl 1>O17q.18o
        1>F17q.18o 1>O17q.1c7 1>F17q.1c7 1>O17q.1c6 1>F17q.1c6 1>O17q.1c8 1>F17q.1c8 1>O17q.1cg 1>F17q.1cg
        1>I17q.1cg 1>O17q.18p 1>F17q.18p 1>I17q.18p 1>O1cc 1>F1cc 1>I1cc 1>M1cc 1>O17q.17w 1>O17q.17x 1>O17q.18l
        1>O17q.18p 1>O17q.18q 1>O17s.17w 1>O17s.17x 1>O17s.17y 1>O17s.18l 1>O17s.18p 1>O17s.18q 1>O17u.17w
        1>O17u.17x 1>O17u.17y 1>O17u.18l 1>O17u.18p 1>O17u.18q 1>O17v.17w 1>O17v.18l 1>O17v.18p 1>O17v.18q
        1>O17w.17x 1>O17w.18l 1>O17x.17w 1>O17x.18l 1>O17y.17w 1>O17y.17x 1>O17y.18l 1>O183.17w 1>O183.17x
        1>O183.17y 1>O183.18l 1>O185.17x 1>O185.18l 1>O186.17w 1>O186.17x 1>O186.17y 1>O186.18l 1>O187.17x
        1>O187.18l 1>O188.18l 1>O189.17w 1>O189.18l 1>O18a.17w 1>O18a.18l 1>O18h.17w 1>O18h.17x 1>O18h.17y
        1>O18h.18l 1>O18h.18p 1>O18h.18q 1>O18i.17x 1>O18i.18l 1>O18i.18p 1>O18i.18q 1>O18j.17r 1>O18j.17w
        1>O18j.17x 1>O18j.17y 1>O18j.18k 1>O18j.18l 1>O18j.18p 1>O18j.18q 1>O18k.17w 1>O18k.17x 1>O18k.17y
        1>O18k.18l 1>O18k.18p 1>O18k.18q 1>O18l.17w 1>O18l.17x 1>O18l.17y 1>O18l.18l 1>O18l.18p 1>O18l.18q
        1>O18m.17w 1>O18m.17x 1>O18m.17y 1>O18m.18l 1>O18m.18p 1>O18m.18q 1>O18n.17w 1>O18n.18l 1>O18n.18p
        1>O18n.18q 1>O18q.17w 1>O18q.17x 1>O18q.17y 1>O18q.18l 1>O18q.18p 1>O18q.18q 1>O180.19s 1>O181.19s
        1>O18p.19s 1>Ow.18s.18x 1>Ow.18t.18x 1>Ow.18u.18x 1>Ow.18v.18x 1>Ow.18w.18x 1>Ow.18x.19s 1>F17q.181
        1>F17q.182 1>F17q.18l 1>F17q.18m 1>F17q.18p 1>F17q.18q 1>F17s.181 1>F17s.182 1>F17s.18l 1>F17s.18m
        1>F17s.18p 1>F17s.18q 1>F17u.181 1>F17u.182 1>F17u.18l 1>F17u.18m 1>F17u.18p 1>F17u.18q 1>F17v.181
        1>F17v.182 1>F17v.18l 1>F17v.18m 1>F17v.18p 1>F17v.18q 1>F18h.18p 1>F18h.18q 1>F18i.18p 1>F18i.18q
        1>F18j.17r 1>F18j.18k 1>F18j.18l 1>F18j.18p 1>F18j.18q 1>F18k.18l 1>F18k.18p 1>F18k.18q 1>F18l.17r
        1>F18l.18l 1>F18m.181 1>F18m.182 1>F18m.18l 1>F18m.18m 1>F18m.18p 1>F18m.18q 1>F18p.19s 1>F18q.181
        1>F18q.182 1>F18q.18l 1>F18q.18m 1>F18q.18p 1>F18q.18q 1>I17q.17w 1>I17q.17x 1>I17q.17y 1>I17q.18l
        1>I17q.18n 1>I17s.17w 1>I17s.17x 1>I17s.17y 1>I17s.18l 1>I17s.18n 1>I17u.17w 1>I17u.17x 1>I17u.17y
        1>I17u.18l 1>I17u.18n 1>I17v.18l 1>I17w.17x 1>I17w.18l 1>I17x.17w 1>I17x.18l 1>I17y.17w 1>I17y.18l
        1>I183.17w 1>I183.17x 1>I183.17y 1>I183.18l 1>I185.17x 1>I185.17y 1>I185.18l 1>I186.17w 1>I186.17x
        1>I186.17y 1>I186.18l 1>I187.17x 1>I188.18l 1>I189.17w 1>I189.18l 1>I18a.17w 1>I18a.18l 1>I18h.17w
        1>I18h.17x 1>I18h.17y 1>I18h.18l 1>I18i.17x 1>I18i.18l 1>I18j.17w 1>I18j.17x 1>I18j.17y 1>I18j.18k
        1>I18j.18l 1>I18k.17w 1>I18k.17x 1>I18k.17y 1>I18k.18l 1>I18k.18n 1>I18l.17w 1>I18l.17x 1>I18l.17y
        1>I18l.18l 1>I18m.17w 1>I18m.17x 1>I18m.17y 1>I18m.18l 1>I18m.18n 1>I18n.17w 1>I18n.18l 1>I18n.19s
        1>I18q.17w 1>I18q.17x 1>I18q.17y 1>I18q.18l 1>I18q.18n 1>M17q.18l 1>M17q.18n 1>M17s.18l 1>M17s.18n
        1>M17u.18l 1>M17u.18n 1>M17v.18l 1>M17v.18n 1>M183.18l 1>M183.18n 1>M184.18l 1>M184.18n 1>M18j.18k
        1>M18j.18l 1>M18k.18l 1>M18m.18l 1>M18m.18n 1>M18q.18l 1>M18q.18n 1>M18g.18u.18x 1>M18g.18v.18x
        1>M18g.18w.18x 1>O187.18p 1>O187.18q 1>O189.18p 1>O189.18q 1>O18a.18p 1>O18a.18q 1>O183.18p 1>O183.18q
        1>O184.18p 1>O184.18q 1>O17x.18p 1>O17x.18q 1>O17w.18p 1>O17w.18q 1>O17y.18p 1>O17y.18q 1>O185.18p
        1>O185.18q 1>O186.18p 1>O186.18q 1>O184.17w 1>O184.17x 1>O184.17y 1>O184.18l 1>O184.181 1>O183.181
        1>O185.181 1>O186.181 1>F187.18p 1>F187.18q 1>F189.18p 1>F189.18q 1>F18a.18p 1>F18a.18q 1>F183.18p
        1>F183.18q 1>F184.18p 1>F184.18q 1>F17x.18p 1>F17x.18q 1>F17w.18p 1>F17w.18q 1>F17y.18p 1>F17y.18q
        1>F185.18p 1>F185.18q 1>F186.18p 1>F186.18q 1>F184.17w 1>F184.17x 1>F184.17y 1>F184.18l 1>F184.181
        1>F183.181 1>F185.181 1>F186.181 1>I184.17w 1>I184.17x 1>I184.17y 1>I184.18l 1>I183.18n 1>I184.18n
        1>I187.18l 1>M183.17w 1>M183.17x 1>M183.17y 1>M184.17w 1>M184.17x 1>M184.17y 1>M187.18l 1>M188.18l
        1>F17r.18r 1>O17r.18r j>I17u.17w.18l 1>F17u.17x.17w 1>I17u.17x.17w 1>I17u.17x.18l 1>I17u.17y.18l
        1>I17u.18l.17w 1>I17u.18l.17x 1>I17u.18l.17y 1>F17w.18l.17x 1>I17w.18l.17x 1>F17x.18l.18q 1>F17x.18l.18p
        1>I183.17x.17w 1>I183.17w.17x 1>F183.17w.18p 1>F183.18l.17x 1>I183.18l.17x 1>I183.18l.17w 1>F183.18l.18l
        1>I183.18l.18l 1>F185.17x.17x 1>I185.17x.17x 1>F185.18l.18l 1>F184.17x.18l 1>I184.17x.18l 1>F184.17w.18q
        1>F184.18l.17y 1>I184.18l.17y 1>F184.18l.18l 1>I184.18l.18l 1>F186.17x.18p 1>F186.17y.18l 1>I186.17y.18l
        1>F187.18l.17x 1>I187.18l.17x 1>I187.18l.18l 1>F187.18l.18q 1>F189.17w.18l 1>F189.18l.18l 1>I189.18l.18l
        1>F189.18l.18p 1>F18a.18l.18l 1>F18a.18l.18q 1>F18a.18l.18p 1>F18h.17y.18l 1>I18h.17y.18l 1>F18i.18l.17x
        1>F18i.18l.18l 1>F18k.17x.18l 1>F18k.17x.18q 1>F18k.17x.18p 1>I18k.17w.17w 1>F18k.17w.17w 1>F18k.17y.18l
        1>I18k.17y.18l 1>F18k.18l.17x 1>I18k.18l.17x 1>I18l.17x.17w 1>I18l.17x.18l 1>F18l.17x.18q 1>I18l.17w.17x
        1>I18l.17w.18l 1>I18l.17y.17w 1>I18l.17y.18l 3>I18l.17w.17y 1>I18n.18l.17w 1>I18n.18l.18l 1>I18m.17x.18l
        1>F18m.17x.18p 1>F18m.17w.18l 1>I18m.17w.18l 1>F18m.17w.18p 1>F18m.18l.18q 1>F18m.18l.18p 1>F18q.18l.18l
        1>I18q.18l.18l 1>F17s.17y.18q 1>F17u.17w.18q 1>F17u.17w.18p 1>F17u.17y.18q 1>F17u.17y.18p 1>F17u.18l.18q
        1>F17u.18l.18p 1>F17w.18l.18q 1>F17w.17x.18p 1>F17w.18l.18p 1>F183.17y.18p 1>F185.17x.18q 1>F184.17x.18q
        1>F186.17x.18q 1>F18k.17w.18q 1>F18k.18l.18q 1>F18q.17x.18q 1>F18q.17w.18q 1>F18q.18l.18q 1>F18l.18l.18q
        1>F18i.18l.18q 1>F18m.17x.18q 1>I18i.18l.17x 1>I18k.17x.18l 1>F189.18l.18q 1>F18j.18l.18q 1>I18m.17w.17x
        1>F18l.17y.18q 1>I18k.17w.18l 1>F18j.18l.18l 1>F18k.17w.18l 1>F18m.17w.17x 1>F17w.17x.18q 1>F17x.17w.18q
        1>F18l.17w.18q 1>F18h.18l.18q 1>F17s.17x.18q 1>I18j.18l.18l 1>I189.17w.18l 1>I185.18l.18l 1>F183.17y.18q
        1>F18m.17w.18q 15>O185.18k.1ci 1>O18i.18k.1ci 1>O17r.18k.18k.18n 1>O17r.18j.17s.181 1>O18l.17x.18l.17z
        1>O185.18k.189.18l 1>O181.183.18o.18k 1>O189.18k.18q.18n 1>O18o.183.18k.18l 1>O185.18k.18p
        1>O185.18k.18p.w.17r.18k.18k.18n.w.189.18k.18q.18n.w.18o.183.18k.18l 1>O17w.18k.w.17w.18k.17r.18k.18n
        1>O181.1cc.17r.18k k>V18 1+2>V9hd 2+2>V1m 2>Vx 1>V1r 1+2>V9hy 2>V6cm n>V6cl 1>V6c4 1>V6c3 1>V2n 1>V2n
        1+2>V14 2>V3f 1>V3h 1+2>V9hw 2+2>V9hs 2+2>V9hm 2+2>V9hk 2+4>V9ho 6>V2j 1>V2l 1>K6da 1>K6da 1>K6da 1>K6da
        1>K2n 1>K2n 1>K2n 1>S18 1>S9hd 1>S1a 2>S1n 1>S1m 1>S1r 1>Sx 1>S6c4 1+2>S14 2>S3f 1>S3h 1+2>S9hw 2>Sz
        1>S12 1+2>S16 2>S19 1>S1o 1>S1q 1>S1p 2>S2k 1+2>S10 2>S1s 5>Ow.18r 1>M18g.18r 1>Ow.18s 2>Ow.18t 2>Ow.18u
        1>M18g.18u 1>Ow.18v 1>M18g.18v 1>Ow.18w 1>M18g.18w 1>Ow.18x 1>M18g.18x 1>Ow.18y 1>M18g.18y 1+2>O17l
        2>F17m 1>O17n 1>F17n 1>O17o 1>F17o 1>O17p 1>F17p 1>O17q 1>F17q 1>I17q 1>M17q 1>O17r 1>F17r 1>O17s 1>F17s
        1>I17s 1>M17s 1>O17t 1>F17t 1>O17u 1>F17u 1>I17u 1>M17u 1>O17v 1>F17v 1>I17v 1>M17v 1>O17w 1>F17w 1>I17w
        1>M17w 1>O17x 1>F17x 1>I17x 1>M17x 1>O17y 1>F17y 1>I17y 1>M17y 1>O17z 1>F17z 1>O180 1>F180 1>O181 1>F181
        1>O182 1>F182 1>O183 1>F183 1>I183 1>M183 1>O184 1>F184 1>I184 1>M184 1>O185 1>F185 1>I185 1>M185 1>O186
        1>F186 1>I186 1>M186 1>O187 1>F187 1>I187 1>M187 1>O188 1>F188 1>I188 1>M188 1>O189 1>F189 1>I189 1>M189
        1>O18a 1>F18a 1>I18a 1>M18a 1>O18h 1>F18h 1>I18h 1>M18h 1>O18i 1>F18i 1>I18i 1>M18i 1>O18j 1>F18j 1>I18j
        1>M18j 1>O18k 1>F18k 1>I18k 1>M18k 1>O18l 1>F18l 1>I18l 1>M18l 1>O18m 1>F18m 1>I18m 1>M18m 1>O18n 1>F18n
        1>I18n 1>M18n 1>O18o 1>F18o 1>O18p 1>F18p 1>O18q 1>F18q 1>I18q 1>M18q 1>O18k.17m 1>F18k.17m 1>O18k.17n
        1>F18k.17n 1>O18k.17p 1>F18k.17p 1>O18k.17r 1>F18k.17r 5+2m>Wx 2m+2>W879 2>N9he 1+2>N9ho 2>N9hd 1>N9ob
        1>N9o2 1>N9lt 1>N9lv 1>N9lx 1>N9lz 1>N9m1 1>N9nn 1>N9np 1>N9nr 1>N9mr 1>N9oc 1>N9lu 1>N9lw 1>N9ly 1>N9m0
        1+2>N9m2 2>N9m5 1>N9m7 1>N9m9 1>N9mb 1>N9md 1>N9mf 1>N9mh 1>N9mj 1>N9ml 1>N9mn 1>N9mp 1>N9ms 1>N9mu
        1>N9mw 1+6>N9my 6>N9n6 1>N9n9 1>N9nc 1>N9nf 1+5>N9ni 5>N9no 1>N9nq 1+6>N9ns 6>N9nz 1>N9o3 1+2>N9ll
        2>N9r8 1+u>N9pt x+6>N9qn 8+6>N9qt 8+6>N9qz 8+3>N9r5 6+2>W4i 2>W4s 1>W4v 1>W4m 1>W4l 1>W6g9 2>N7b6
        1+4>N6mo 4>N7fk 1>N7gr 1hv+2>Pk0 2>P6e 1>Pih 1>Pgj 2>Pir 1>Pxuu 1>Pit 1>Pis 1+2>Pgm 2>P5u9 1>Pgo 1>Pgu
        1>Pix 1>Ph0 1>Pgy 1>Pgw 1>Pij 1>P87 1>Pik 1>Ph3 1>Phw 1+2>Piy 2>Ph8 1>P2mmc 1>Px3i 1>Pha 1>P2mmd 1>Pi6
        1>P2mme 1>P6w 1+2>Phi 2>P35 1>Phm 1>P2mmg 1+2>Php 2>Phs 1>Piw 1>Piu 1>Pxuv 1>Piv 1>Pi0 1>P8s1 2>Pi7
        1+2>Pip 2>Pig 1+3>Pcg 3>P2mmi 1>P2mn2 1r4>1huh.1hve 2>1huj.1hve f>1hut.1hve 3n>1hyp.1hyf 1>1hyq.1hyf
        f0>1idj.1ida 1>1idj.1idz a7>1int.1inu 1>1int.1ink 2>1int.1inx 70>1iuw.1iun 1>1iux.1iun ot>1jjp.1jjk
        10di!>2jx3.2jxh 1!>2jx4.2jxh 1!>2jxb.2jxq 1!>2jxb.2jxr 1!>2jxb.2jxs 1!>2jxb.2jxt 1!>2jxb.2jxu
        2f!>2jzt.2jxh 1!>2jzu.2jxh 1!>2jzv.2jxq 1!>2jzw.2jxq 1!>2jzv.2jxr 1!>2jzw.2jxr g0+q>T1t q+q>T2p q+q>T1t
        q+7>T2p 8+i>T2x i+q>T1t q+q>T2p q>T1t 2+2>T1v 4>T1z 3+2>T22 4+4>T26 5+8>T2b 8+4>T2p 5>T2u 2+7>T2w
        8+b>T34 b+q>T1t q+q>T2p q+2>T1t 3+4>T1w 6+8>T22 9+7>T2b 8+q>T2p q+2>T1t 3+4>T1w 5+5>T21 6>T27 4+7>T2b
        8+q>T2p q+q>T1t q+q>T2p q+q>T1t q+q>T2p q+q>T1t q+q>T2p q+q>T1t q+q>T2p q+q>T1t q+q>T2p q+q>T1t q+q>T2p
        q>T8h 1>Tfr 3+h>Tpd h>Ts4 1+7>Tpv 7>T6pz 1+p>Tq9 p>T6pu 1>Ts5 1>Tr5 1>Ts0 1>Tr9 1>Ts1 1>Tra 1+h>Tpd
        h>Ts4 1+7>Tpv 7>T6pz 1+p>Tq9 p>T6pu 1>Ts5 1>Tr5 1>Ts0 1>Tr9 1>Ts1 1>Tra 1+h>Tpd h>Ts4 1+7>Tpv 7>T6pz
        1+p>Tq9 p>T6pu 1>Ts5 1>Tr5 1>Ts0 1>Tr9 1>Ts1 1>Tra 1+h>Tpd h>Ts4 1+7>Tpv 7>T6pz 1+p>Tq9 p>T6pu 1>Ts5
        1>Tr5 1>Ts0 1>Tr9 1>Ts1 1>Tra 1+h>Tpd h>Ts4 1+7>Tpv 7>T6pz 1+p>Tq9 p>T6pu 1>Ts5 1>Tr5 1>Ts0 1>Tr9 1>Ts1
        1>Tra 1+2>Trg 4+a>T1c a+a>T1c a+a>T1c a+a>T1c a+a>T1c 1mi+9>Pts 9+3>Pu2 3+b>Pu6 b>Puj 1+2>Pul 2>Pww9
        1>Pyh 1>Puu 1>Puw 1>Pyx 1>Pxb 1>Py7 1+9>Uts 9+2>Uu2 2+2>Uu6 2>Uu9 1+6>Uub 6+2>Uui 2>Uwh 1>Uuu 1>Uut
        1>Uv3 1>Px7 1>Pwup 1>Pxd 2oj+2>T17r 2>T17w 1>T17z 2>T18o 1>T182 1>T17x 1>T187 1>T18q 1+4>T18j 4>T183
        1>T189 1>T18h 1>T185 1>T18i 1>T181 1>T184 1+2>T17u 2>T17y 1>T180 1>T186 1>T188 1>T18a 1>T19q 1>T1bu
        1>T1b5 1>T19r 2>T17s 1>T17w 2>T18n 3>T17x 2>T18q 1+4>T18j 4>T183 1>T189 1>T18h 1>T185 1>T18i 2>T184
        1+2>T17u 2>T17y 2>T186 2>T18a 7>T17w 5>T17x 2>T18q 2>T18k 2>T18m 1>T183 1>T189 2>T185 1>T18i 2>T184
        3>T17y 2>T186 2>T18a 2>T1bu 2>T19r 2>T17s 1>T17w 2>T18n 3>T17x 1>T187 1>T18q 1>T18j 2+2>T18l 2>T183
        1>T189 1>T18h 1>T185 1>T18i 2>T184 1+2>T17u 2>T17y 2>T186 1>T188 1>T18a 1>T19q 2>T1b5 2+2>T17r 2>T17w
        1>T17z 1+2>T18n 2>T182 1>T17x 1>T187 1>T18q 2+3>T18k 3>T183 1>T189 1>T18h 1>T185 1>T18i 1>T181 1>T184
        1+2>T17u 2>T17y 1>T180 1>T186 1>T188 1>T18a 6>T17s 1>T17w 1>T17z 2>T18o 1>T182 1>T17x 1>T187 1>T18q
        2+3>T18k 3>T183 1>T189 1>T18h 1>T185 1>T18i 1>T181 1>T184 1+2>T17u 2>T17y 1>T180 1>T186 1>T188 1>T18a
        g5>K1c.1a 1>K1c.18 1>K1d.18 1>K1e.18 1>K1f.18 1>K1g.18 1>K1h.18 1>K1i.18 1>K1j.18 1>K1k.18 1>K1l.18
        6>K14.1t.15 1>K14.1u.15 1>K14.1v.15 1>K14.1w.15 1>K14.1x.15 1>K14.1y.15 1>K14.1z.15 1>K14.20.15
        1>K14.21.15 1>K14.22.15 1>K14.23.15 1>K14.24.15 1>K14.25.15 1>K14.26.15 1>K14.27.15 1>K14.28.15
        1>K14.29.15 1>K14.2a.15 1>K14.2b.15 1>K14.2c.15 1>K14.2d.15 1>K14.2e.15 1>K14.2f.15 1>K14.2g.15
        1>K14.2h.15 1>K14.2i.15 1>K9hw.2b.9hx 1>C1v 1>C2a 1>C1v.1w 1>C2f.2i 2+q>Q1t q>Q20.2e 1>Q25.2e 1>Q2b.1w
        1>Q2b.2b 1>Q28.28.2e 1>Q2f.1v r>P25.1v 1>P25.1w 1>P25.2a 10>Q1w.22 34>Q9kr.9jf 1>Q9mb.9mb 1>Q9md e>Qjez
        1>Qi1j 1>Qgjw 1>Q9mv 1>Qfik 1>Qhlm 1>Qr8j 1>Qhm1 1>Qfj8 1>Qk68 1>Qmch 1>Qk2h 1>Qg99 1>Qivg 1>Qg3x 1>Qk34
        1>Qg7x 1>Qoqq 1>Qn4v 1>Qrs9 1>Qhkg 1>Qgmx 1>Qlxw 1>Qjh1 1>Qjmd 1>Qfeo 1>Qfex 1>Qsi2 1>Qijq 1>Qffx 1>Qgkz
        1>Qjk7 1>Qrxs 1>Qjf7 1>Qo01 1>Qo6y 1>Qglk 1>Qlts 1>Qkcp 1>Qkco 1>Qn5f 1>Qgaa 1>Qgxi 1>Qsp9
        5>K9hw.kdo.9hx 1>K9hw.fex.9hx 1>K9hw.fik.9hx 1>K9hw.i2x.9hx 1>K9hw.m9l.9hx 1>K9hw.jf7.9hx 1>K9hw.nh3.9hx
        1>K9hw.gd9.9hx 1>K9hw.k0n.9hx 8>Civr 1>Cgkv 1wf+a>T1c 1dsg!>fgd 1!>fg8 1!>fgh 1!>2tcy 1!>fog 1!>fqm
        1!>fqz 1!>fsy 1!>fwa 1!>fx5 1!>fzb 1!>fyn 1!>ae6 1!>2ud6 1!>g25 1!>g2c 1!>g2s 1!>g3b 1!>2u58 1!>aex
        1!>g2v 1!>g3x 1!>2u6j 1!>g47 1!>g4k 1!>fkc 1!>g4s 1!>g51 1!>3ly7 1!>g6t 1!>g77 1!>afz 1!>g8r 1!>g92
        1!>gaa 1!>gaf 1!>ahh 1!>gcn 1!>gcp 1!>gdg 1!>ge2 1+2!>ged 2!>gev 1!>gg9 1!>ggh 1!>ggq 1!>ghf 1!>ghp
        1!>ghr 1!>ghr 1!>ghr 1!>2v58 1!>m7k 1!>gju 1!>gkf 1!>2vdv 1!>gkr 1!>gkx 1!>gli 1!>gpq 1!>gmw 1!>gnc
        1!>go8 1!>gpu 1!>gs6 1!>gsw 1!>gur 1!>gv7 1!>gw4 1!>gw4 1!>gwp 1!>gx7 1!>gxf 1!>gxu 1!>h7a 1!>gzq 1!>h7b
        1!>h1t 1!>h2s 1!>g7b 1!>hke 1!>hce 1!>hdg 1!>he5 1!>haj 1!>hf6 1!>hf5 1!>hik 1!>2x9g 1!>hki 1!>hkn
        1!>hl2 1!>hlm 1!>hlu 1!>hnm 1!>2xm0 1!>2xnu 1!>hrg 1!>hsr 1!>ht3 1!>hqw 1!>huu 1!>aum 1!>av0 1!>hzc
        1!>i0u 1!>i0u 1!>2y88 1!>i4j 1!>i54 1!>i5j 1!>i5v 1!>2yhk 1!>i67 1!>i6e 1!>itv 1!>i76 1!>ayp 1!>i8w
        1!>i9a 1!>ibk 1!>ia5 1!>2z1g 1!>if7 1!>2z1i 1!>ige 1!>igb 1!>igs 1+2!>ijl 2!>b3j 1!>ikd 1!>ilk 1!>im5
        1!>ind 1!>b4y 1!>2zr7 1!>b5o 1!>ipc 1!>ipf 1!>ipi 1!>iq2 1!>3pg2 1!>iri 1!>3035 1!>3035 1!>poh 1!>isi
        1!>isi 1!>b7r 1!>335k 1!>3cgq 1!>iua 1!>iuj 1!>b8j 1!>ivu 1!>ix9 1!>ixj 1!>iyh 1!>j29 1!>bay 1!>ba4
        1!>j2s 1!>30t0 1!>j47 1!>j7s 1!>j7w 1!>j7y 1!>j7w 1!>j96 1!>j9q 1!>jaq 1!>jac 1!>jan 1!>jby 1!>jci
        1!>jcm 1!>jdc 1!>jdn 1!>jfh 1!>jht 1!>jis 1!>jm8 1!>31n0 1!>jlp 1!>jjw 1!>jmw 1!>jnn 1!>jqc 1!>31td
        1!>js2 1!>jph 1!>jop 1!>bhq 1!>ju1 1!>jum 1!>jvh 1!>juf 1!>bjg 1!>k0f 1!>k18 1!>32mi 1!>k4j 1!>kc8
        1!>k7d 1!>bo9 1!>k9d 1!>bns 1!>bms 1!>g42 1!>g45 1!>kcg 1!>k9o 1!>pf1 1!>deh 1!>kd3 1!>kd7 1!>kdd 1!>kf2
        1!>ker 1!>33cz 1!>bpl 1!>kje 1!>kg5 1!>klu 1!>kn9 1!>33hp 1!>kni 1!>kkf 1!>kr8 1!>brx 1!>ksi 1!>kv7
        1!>kx6 1!>l2g 1!>33xf 1!>l3v 1!>bvc 1!>l5t 1!>34br 1!>l78 1!>bwu 1!>l82 1!>l9b 1+2!>la2 2!>34p9 1!>2yvf
        1!>34sa 1!>le6 1!>354s 1!>lhb 1!>lhp 1!>lev 1!>ljq 1!>lku 1!>lmf 1!>lkx 1!>lm1 1!>lmg 1!>lmt 1!>357i
        1!>lkk 1!>lrj 1!>lta 1!>c37 1!>lvv 1!>lvr 1!>35jl 1!>lq1 1!>m0e 1!>35ni 1!>35ou 1!>m2u 1!>m61 1!>m5a
        1!>m57 1!>c5y 1!>m6i 1!>m7x 1!>m7r 1!>m99 1!>2u5h 1!>mdh 1!>368z 1!>mfw 1!>36i3 1!>mjs 1!>mk5 1!>mkw
        1!>36yw 1!>mm8 1!>mmt 1!>3779 1!>37dg 1!>mt6 1!>mtn 1!>cdo 1!>mud 1!>ce0 1!>ce0 1!>myv 1!>mzg 1!>n01
        1!>n0l 1!>n2i 1!>cgr 1!>n50 1!>386u 1!>n5q 1!>389e 1!>n74 1!>2zrz 1!>nbk 1!>38v5 1!>38vs 1!>38zo 1!>cn0
        1!>cnc 1!>nhw 1!>394j 1!>394i 1!>395l 1!>396b 1+2!>nj2 2!>nj3 1!>nka 1!>cop 1!>nm3 1!>cp2 1!>cra 1!>39r1
        1!>nri 1!>nt8 1!>nv0 1!>ctf 1!>3a5i 1!>nyu 1!>3a8q 1!>3a9x 1!>o0f 1!>o2z 1!>cvj 1!>o5c 1!>o5m 1!>o5r
        1!>3at8 1!>3b1j 1!>3b1j 1!>oa6 1!>d1e 1!>3b8r 1!>og6 1!>og9 1!>d2f 1!>3beo 1!>onm 1!>d5s 1!>oo8 1!>oo3
        1!>oow 1!>3c06 1!>orn 1!>d8h 1!>ouf 1!>ow2 1!>oxx 1!>d9w 1!>3ciw 1!>3cjr 1!>dax 1!>3cnt 1!>p6i 1!>3cqm
        1!>p79 1!>pa2 1!>pad 1!>3d22 1!>3d43 1!>pcw 1!>3d7s 1!>pdc 1!>33a7 1!>ded 1!>pf6 1!>phf 1!>dfv 1!>pj2
        1!>hx1 1!>3dlz 1!>3dmd 1!>33bn 1!>33bw 1!>poh 1!>pok 1!>sda 1!>dij 1!>psh 1!>psb 1!>pst 1!>gc3 1!>ptd
        1!>ptf 1!>ptp 1!>puu 1!>3ebg 1!>put 1!>pwd 1!>pyb 1!>q0d 1!>pwj 1!>q0t 1!>q1z 1!>q53 1!>pxv 1!>q16
        1!>q18 1!>q1o 1!>3eie 1!>3eqz 1!>3emt 1!>dnv 1!>q9d 1!>q9f 1!>qae 1!>3g0a 1!>qck 1!>3f3g 1!>dp9 1!>dpd
        1!>3f75 1!>3ff6 1!>dpn 1!>qj4 1!>qjg 1!>qjr 1!>qjt 1!>qll 1!>qko 1!>qoe 1!>qn6 1!>qrd 1!>qp4 1!>qqz
        1!>qrq 1!>dsn 1!>qu9 1!>qv5 1!>dtl 1!>qxs 1!>qxv 1!>3giv 1!>r13 1!>r1a 1!>dv9 1!>r22 1!>aez 1!>3gz2
        1!>3h46 1!>dz2 1!>dzb 1!>rds 1!>rfx 1!>rka 1!>rpx 1!>3hrc 1!>rsb 1!>rsx 1!>rvf 1!>rxz 1!>3i9b 1!>2upw
        1!>s0b 1!>rzw 1!>s1c 1!>2uvy 1!>s7o 1!>sag 1!>3jki 1!>3jl9 1!>sk4 1!>smp 1!>snl 1!>3ju6 1!>snv 1!>svs
        1+2!>t07 2!>sxo 1!>t89 1!>t91 1!>3ksa 1!>tjf 1!>ej9 1!>tkn 1!>3l2v 1!>eli 1!>ts3 1!>iia 1!>tur 1!>3ltx
        1!>3lzu 1!>epa 1!>epi 1!>u00 1!>3mdm 1!>er6 1!>3mhi 1!>u17 1!>u17 1!>u21 1!>3mpi 1!>u76 1!>eur 1!>u95
        1!>ucn 1!>ude 1!>uf2 1!>ez2 1!>3nsg 1!>umq 1!>uv4 1!>v0d 1!>f66 1!>f71 1!>v3b 1!>3owe 1!>f7c 1!>3oxx
        1!>3p5a 1!>3p8x 1!>vcr 1!>f9y 1!>veh 1!>vem 1!>vet 1!>vf3 1!>vfa 1!>vgb 1!>3pxc
        """

    /// `distance+countCLASS`: directions other than L.
    static let directions: StaticString = """
        0+9BN 9+1S 1+1B 1+1S 1+1WS 1+1B 1+eBN e+3B 3+1S 1+1WS 1+2ON 2+3ET 3+5ON 5+1ES 1+1CS 1+1ES 1+2CS 2+aEN
        a+1CS 1+6ON w+6ON w+4ON 4+6BN 6+1B 1+qBN q+1CS 1+1ON 1+4ET 4+4ON 5+2ON 2+1BN 1+2ON 2+2ET 2+2EN 2+1ON
        2+3ON 3+1EN 2+5ON s+1ON w+1ON ci+2ON 9+eON g+eON j+9ON a+hON h+34NSM 38+2ON 4+2 6+1ON 2+4 4+2ON 3+1ON
        4+1 2+1 l+1 2c+1ON 3x+7NSM 4t+1 13+2 1f+1ON 1+2 2+2ON 2+1ET 1+1 1+19NSM 19+1R 1+1NSM 1+1R 1+2NSM 2+1R
        1+2NSM 2+1R 1+1NSM 1+8 8+rR r+4 4+6R 6+b b+6AN 6+2ON 2+1AL 1+2ET 2+1AL 1+1CS 1+1AL 1+2ON 2+bNSM b+1cAL
        1c+lNSM l+aAN a+1ET 1+2AN 2+3AL 3+1NSM 1+2tAL 2t+7NSM 7+1AN 1+1ON 1+6NSM 6+2AL 2+2NSM 2+1ON 1+4NSM 4+2AL
        2+aEN a+kAL k+1 1+2AL 2+1NSM 1+uAL u+rNSM r+2 2+2hAL 2h+bNSM b+1AL 1+e e+17R 17+9NSM 9+2R 2+4ON 4+1R 1+2
        2+1NSM 1+oR o+4NSM 4+1R 1+9NSM 9+1R 1+3NSM 3+1R 1+5NSM 5+2 2+fR f+1 1+pR p+3NSM 3+2 2+1R 1+1 1+bAL b+5
        5+vAL v+1 1+2AN 2+6 6+8NSM 8+16AL 16+oNSM o+1AN 1+wNSM 2f+1NSM 2+1NSM 5+8NSM c+1NSM 4+7NSM h+2NSM v+1NSM
        3+1 9+2 4+2 o+1 8+1 2+3 7+2 2+1NSM 5+4NSM 4+2 4+2 4+1NSM 2+8 9+4 6+1 4+2NSM 2+2 e+2ET 9+1ET 3+1NSM 1+2
        2+2NSM 3+1 7+4 6+2 o+1 8+1 3+1 3+1 3+2 2+1NSM 1+1 4+2NSM 2+4 4+2NSM 2+2 2+3NSM 3+3 3+1NSM 1+7 b+1 2+7
        h+2NSM 5+1NSM 2+a a+2NSM 3+1 a+1 4+1 n+1 8+1 3+1 6+2 2+1NSM 5+5NSM 5+1 1+2NSM 3+1 3+1NSM 1+2 3+f h+2NSM
        2+2 d+1ET 1+7 8+6NSM 6+1 1+1NSM 3+1 9+2 4+2 o+1 8+1 3+1 6+2 2+1NSM 3+1NSM 2+4NSM 4+2 4+2 4+1NSM 1+7
        7+2NSM 3+4 6+1 4+2NSM 2+2 k+a a+1NSM 2+1 7+3 6+1 5+3 5+1 2+1 3+3 5+3 6+3 f+4 6+1NSM 3+3 6+1 4+1NSM 1+2
        3+6 7+e r+6ON 6+1ET 1+1ON 1+5 5+1NSM 4+1NSM 9+1 4+1 o+1 h+2 2+1NSM 2+3NSM 7+1 1+3NSM 3+1 1+4NSM 4+7
        7+2NSM 2+1 4+2 3+2 4+2NSM 2+2 c+7 8+7ON 9+1NSM c+1 4+1 o+1 b+1 6+2 2+1NSM 9+1 4+1 3+2NSM 2+7 9+6 8+1
        3+2NSM 2+2 c+1 4+c c+2NSM d+1 4+1 16+2NSM 6+4NSM 4+1 4+1 4+1NSM 3+4 i+2NSM 2+2 s+1 1+1NSM 3+1 j+3 r+1
        a+1 2+2 9+3 3+1NSM 1+4 7+3NSM 3+1 1+1NSM 1+1 9+6 g+2 5+c 1o+1NSM 3+7NSM 7+4 4+1ET 8+8NSM l+11 13+1 2+1
        6+1 p+1 2+1 b+1NSM 3+9NSM a+2 7+1 2+1 1+7NSM 7+1 b+2 6+w 1k+2NSM t+1NSM 2+1NSM 2+1NSM 1+4ON e+1 11+4
        4+eNSM f+5NSM 6+2NSM 7+bNSM b+1 1+10NSM 10+1 9+1NSM 7+1 e+11 2a+4NSM 5+6NSM 7+2NSM 4+2NSM r+2NSM 6+3NSM
        j+4NSM h+1NSM 3+2NSM 8+1NSM g+1NSM 15+1 2+5 6+2 aj+1 5+2 9+1 2+1 5+2 17+1 5+2 z+1 5+2 9+1 2+1 5+2 h+1
        1m+1 5+2 1x+2 2+3NSM w+3 j+aON a+6 2k+2 8+2 2+1ON hs+1WS r+2ON 2+3 2k+7 p+3NSM 4+9 s+2NSM 5+9 r+2NSM 2+c
        p+1 4+1 1+2NSM 2+c 1s+2NSM 3+7NSM f+1NSM 3+bNSM i+1ET 2+1NSM 1+2 c+6 6+aON a+6 6+bON b+3NSM 3+1BN 1+1NSM
        b+6 2n+7 c+2NSM 10+1NSM 2+5 23+a 15+1 1+3NSM 7+2NSM 5+4 6+1NSM 7+3NSM 3+4 4+1ON 1+3 3+2ON 16+2 7+b 1j+4
        u+6 h+3 3+yON 1l+2NSM 4+1NSM 1+2 1m+1NSM 2+7NSM 7+1 1+1NSM 2+1NSM 3+8NSM e+aNSM a+2 2+1NSM b+6 g+6 k+2
        2+vNSM v+1d 1d+4NSM 1g+1NSM 2+5NSM 6+1NSM 6+1NSM b+3 u+9NSM k+1 1+2NSM y+4NSM 6+2NSM 3+3NSM 1n+1NSM
        2+2NSM 5+1NSM 2+3NSM 5+8 1k+8NSM a+2NSM 2+3 i+3 1r+7 1e+2 d+8 8+3NSM 4+dNSM e+7NSM b+1NSM 7+1NSM 4+2NSM
        3+5 5h+1sNSM 9i+2 8+2 14+2 8+2 a+1 2+1 2+1 2+1 w+2 1j+1 8+1ON 2+3ON 6+1 8+3ON 7+2 8+1 1+3ON g+3ON 3+2
        5+1 8+2ON 2+1 1+bWS b+3BN 4+1R 1+oON o+1WS 1+1B 1+1LRE 1+1RLE 1+1PDF 1+1LRO 1+1RLO 1+1CS 1+5ET 5+fON
        f+1CS 1+qON q+1WS 1+5BN 5+1 1+1LRI 1+1RLI 1+1FSI 1+1PDI 1+6BN 6+1EN 2+2 2+6EN 6+2ES 2+3ON 4+aEN a+2ES
        2+3ON 3+1 e+3 3+xET x+f f+xNSM x+f f+2ON 3+4ON 5+2ON c+1ON 2+3ON 8+6ON 7+1ON 2+1ON 2+1ON 5+1ET c+2ON
        6+5ON a+4ON 6+gON 1l+3ON 3+4 4+3mON 3m+1ES 1+1ET 1+82ON 9z+qON r+41ON 41+p p+bON b+l l+14ON 14+kEN
        2q+ciON cj+9fON gj+hgON hg+2 2+wON w+1 1+2xON 9a+6ON a+3NSM 5+5 5+7ON 19+1 2+5 6+2 1m+7 9+e e+1NSM o+9
        g+1 8+1 8+1 8+1 8+1 8+1 8+1 8+1 1+wNSM w+2mON 2m+y y+qON q+1 1+2hON 2h+c c+5yON 5y+q q+gON g+1WS 1+4ON
        7+pON y+4NSM 6+1ON 6+2ON 7+3ON 3+1 2f+2 2+2NSM 2+2ON 5+1ON 2j+1ON 5+5 1c+1 2n+1 1d+10ON 10+b b+1ON
        1a+2ON 2+1 1d+gON 18+3ON 1h+fON r+4ON 4r+4ON 2v+2ON x+1ON 535+1sON h59+3 3+1jON 1j+9 92+3ON v+k 1v+4NSM
        4+1ON 1+aNSM a+2ON w+2NSM 2a+2NSM 8+8 8+yON 3s+1ON 1v+5 7+1 2+1 6+o 14+1NSM 4+1NSM 5+1NSM q+2NSM 3+4ON
        4+1NSM 1+3 b+2ET 2+6 1m+4ON 4+8 24+2NSM 2+8 k+6 6+iNSM v+1NSM 13+8NSM x+bNSM d+b 15+3 3+3NSM 1f+1NSM
        3+4NSM 6+2NSM i+1 c+4 b+1NSM q+1 16+6NSM 8+2NSM 4+2NSM 2+9 c+1NSM 9+1NSM 2+2 c+2 y+1NSM 1g+1NSM 2+3NSM
        5+2NSM 7+2NSM 3+1NSM 2+o 15+2NSM a+1NSM 1+a g+2 8+2 8+9 g+1 8+1 1n+2ON 2+4 3d+1NSM 3+1NSM 5+1NSM 1+2 c+6
        8mi+c z+4 1h+4 6sy+2 30+12 19+c h+5 5+1R 1+1NSM 1+aR a+1ES 1+dR d+1 1+5R 5+1 1+1R 1+1 1+2R 2+1 1+2R 2+1
        1+aR a+37AL 37+g g+a3AL a3+iON i+1sAL 1s+2 2+1iAL 1i+7 7+1ON 1+w w+dAL d+3ON 3+gNSM g+aON a+6 6+gNSM
        g+wON w+1CS 1+1ON 1+1CS 1+1 1+1ON 1+1CS 1+9ON 9+1ET 1+2ON 2+2ES 2+3ON 3+1 1+1ON 1+2ET 2+1ON 1+4 4+5AL
        5+1 1+3rAL 3r+2 2+1BN 1+1 1+2ON 2+3ET 3+5ON 5+1ES 1+1CS 1+1ES 1+2CS 2+aEN a+1CS 1+6ON w+6ON w+bON 2s+3
        9+2 8+2 8+2 5+3 3+2ET 2+3ON 3+2ET 2+1 1+7ON 7+a a+5ON 5+2 e+1 r+1 k+1 3+1 g+2 g+y 4d+5 6+1ON 2+4 1d+3
        c+25ON 27+1 1+dON d+3 3+1ON 1+1b 2k+1NSM 1+3m 4f+3 1g+f f+1NSM 1+rEN r+4 14+9 13+5 17+5NSM 5+5 z+1 12+4
        i+16 5k+2 c+6 16+4 14+4 18+8 1o+b n+1 g+1 8+1 3+1 c+1 g+1 8+1 3+1v ai+9 v+a i+o u+1 17+1 a+1x 1x+6R 6+2
        2+1R 1+1 1+18R 18+1 1+2R 2+3 3+1R 1+2 2+nR n+1 1+20R 20+8 8+9R 9+1c 1c+jR j+1 1+2R 2+5 5+xR x+3 3+1ON
        1+qR q+5 5+1R 1+1s 1s+1kR 1k+4 4+kR k+2 2+1bR 1b+3NSM 3+1 1+2NSM 2+5 5+4NSM 4+4R 4+1 1+3R 3+1 1+tR t+2
        2+3NSM 3+4 4+1NSM 1+9R 9+7 7+9R 9+7 7+1sR 1s+w w+11R 11+2NSM 2+4 4+cR c+9 9+1iR 1i+3 3+7ON 7+mR m+2 2+rR
        r+5 5+qR q+7 7+4R 4+c c+7R 7+28 28+21R 21+1j 1j+1fR 1f+d d+1fR 1f+7 7+6R 6+10AL 10+4NSM 4+8 8+aAN a+86
        86+vAN v+1 1+16R 16+1 1+2NSM 2+1R 1+2 2+2R 2+23 23+3NSM 3+14R 14+8 8+mAL m+bNSM b+9AL 9+m m+iR i+4NSM
        4+4R 4+12 12+sR s+k k+nR n+9 a+1NSM 1j+fNSM m+4 4+kON u+1NSM 3+2NSM 3+9 9+3NSM 1g+4NSM 6+2NSM 9+1NSM 1+a
        b+2 r+7 h+6 6+3NSM 13+5NSM 6+8NSM 8+1 j+8 17+1NSM 4+9 9+2NSM 1i+9NSM j+4NSM 6+1NSM h+1 l+b t+1 t+3NSM
        5+1NSM 2+2NSM 8+1NSM 3+1NSM 1+1q 1x+1 2+1 5+1 g+1 c+6 1h+1NSM 4+8NSM 8+5 f+6 6+2NSM 4+1 9+2 4+2 o+1 8+1
        3+1 6+1 1+2NSM 5+1NSM 5+2 4+2 5+2 3+6 7+5 c+2 2+7NSM 7+3 3+5NSM 5+3v 5f+8NSM a+3NSM 4+1NSM m+1 2+1NSM
        4+u 29+6NSM 7+1NSM 5+2NSM 3+2NSM 6+8 i+4m 60+4NSM 4+2 6+2NSM 3+2NSM t+2NSM 2+y 2d+8NSM a+1NSM 2+2NSM 6+b
        l+6 6+dON d+j 1q+1NSM 2+1NSM 3+6NSM 7+1NSM 3+6 g+1i 29+2 2+3NSM 5+4NSM 5+5NSM 5+4 r+55 6g+9NSM a+2NSM
        3+2s 53+c k+2 3+2 a+1 3+1 v+1 3+2 2+2NSM 3+1NSM 5+1NSM 4+9 j+1y 26+2 18+4NSM 4+2 2+2NSM 6+1NSM 5+r
        s+6NSM 8+2NSM 16+6NSM 8+4NSM c+1NSM 1+8 9+6NSM 8+3NSM 1d+dNSM e+2NSM b+d 2e+7 h+6u 73+1 13+7NSM 7+1
        1+6NSM e+a 13+3 z+2 2+mNSM m+1 2+7NSM 8+2NSM 3+2NSM 2+21 28+1 3+1 13+6NSM 6+3 3+1NSM 1+1 1+2NSM 2+1
        1+7NSM 8+1NSM 1+8 i+6 c+1 3+1 12+1 1+2NSM 2+1 3+1NSM 2+1NSM 2+7 h+8m 95+2NSM 6+7 7+2NSM h+1 11+5NSM 5+3
        5+1NSM 2+1NSM o+2e 2f+f 10+8ON 8+4ET 4+hON h+d q0+2u 5x+1 6+b 5r+218 23z+d ul+1NSM 7+fNSM f+33e 3jl+6nt
        73m+7 12+1 b+4 2d+1 b+6 10+2 2+5NSM 6+a 1m+7NSM m+a k+1 8+1 m+5 o+j4 ln+2t 4w+4 4+1NSM 1l+7 7+4NSM h+1s
        1u+1ON 2+1NSM 1+b d+e 4qu+8 ym+16 1f+6w7 6wb+1 8+1 3+1 84+f g+t w+2 3+e i+8 b8+1s4 1v3+5 i+3 c+7 h+2
        3+2NSM 3+4BN 4+3mk 3mk+1aNSM 1a+2 2+nNSM n+9 3h+1o 8i+a 1d+2 1s+3NSM c+8BN 8+8NSM a+7NSM 11+4NSM 1r+2ON
        2+l l+1uON 1u+3NSM 3+1ON 1+3e 3y+c w+c c+2fON 2f+9 y+3r 64+1 20+1 3+2 3+2 4+2 6+1 d+1 2+1 8+1 1u+1 5+2
        a+1 8+1 t+1 5+1 6+1 2+3 a+1 9h+2 1h+1ON 1m+1ON 1m+1ON 1m+1ON 1m+1ON 9+2 2+1eEN fm+1jNSM 1n+1eNSM 1m+1NSM
        f+1NSM 8+f f+5NSM 5+1 1+fNSM f+uo vj+6 c+5x 5x+7NSM 7+1 1+hNSM h+2 2+7NSM 7+1 1+2NSM 2+1 1+5NSM 5+5 1v+x
        x+1NSM 1+34 4d+3 3+7NSM e+2 c+4 6+8w 9q+1NSM 1+h 1p+4NSM e+5 5+1ET 1+cw do+4NSM e+km kt+1 5+1 3+1 g+1
        1+5hR 5h+2 2+9R 9+7NSM 7+15 15+1wR 1w+7NSM 7+1R 1+4 4+aR a+4 4+2R 2+lt lt+1wAL 1w+24 24+1pAL 1p+5e
        5e+4AL 4+1 1+rAL r+1 1+2AL 2+1 1+1AL 1+2 2+1AL 1+1 1+aAL a+1 1+4AL 4+1 1+1AL 1+1 1+1AL 1+6 6+1AL 1+4
        4+1AL 1+1 1+1AL 1+1 1+1AL 1+1 1+3AL 3+1 1+2AL 2+1 1+1AL 1+2 2+1AL 1+1 1+1AL 1+1 1+1AL 1+1 1+1AL 1+1
        1+1AL 1+1 1+2AL 2+1 1+1AL 1+2 2+4AL 4+1 1+7AL 7+1 1+4AL 4+1 1+4AL 4+1 1+1AL 1+1 1+aAL a+1 1+hAL h+5
        5+3AL 3+1 1+5AL 5+1 1+hAL h+1g 1g+2ON 2+7i 7i+18ON 18+4 4+2sON 2s+c c+fON f+2 2+fON f+1 1+fON f+1 1+11ON
        11+a a+bEN b+5ON 10+1ON 1n+6ON 1v+1ON 1+1k 2d+d 1l+4 d+7 9+e e+6ON 6+4a 4a+rcON rc+4 4+hON h+3 3+dON d+3
        3+3bON 3b+4 4+2nON 2n+6 6+cON c+4 4+1ON 1+f f+cON c+4 4+1kON 1k+8 8+aON a+6 6+14ON 14+8 8+uON u+2 2+2ON
        2+26 26+9gON 9g+c c+eON e+2 2+dON d+3 3+9ON 9+7 7+1aON 1a+1 1+7ON 7+8 8+eON e+4 4+9ON 9+7 7+9ON 9+7
        7+43ON 43+1 1+1jON 1j+11 11+aEN a+sm xra+w 38a+6 6c+2 4g4+e 5rz+f hp+1wi 2bk+15u 4z1+5 38l+f975 f975+1BN
        1+u u+2oBN 2o+3k 3k+6oNSM 6o+1e6o 2sr2+2 1ekg+2
        """

    /// `distance+countCLASS`: East Asian widths other than N.
    static let widths: StaticString = """
        w+2nNa 3l+1A 1+2Na 2+1A 1+2Na 2+2A 3+1A 2+1Na 1+2A 2+1Na 1+5A 6+5A 6+4A a+1A a+1A 7+2A 7+4A 8+1A 2+3A
        4+2A 4+1A 2+2A 5+4A 5+1A 2+1A 3+1A g+1A 2+1A 8+1A b+2A 5+1A 6+3A 7+1A 7+4A 5+1A 4+4A 5+1A 5+2A k+2A 5+1A
        2r+1A 2+1A 2+1A 2+1A 2+1A 2+1A 2+1A 2+1A 39+1A g+1A 2r+1A 3+1A 2+3A 4+1A 3+1A 8+4A 5+1A 2+1A x+34A 41+hA
        i+7A e+hA i+7A 1q+1A f+1sA 1t+1A 2i7+2oW 2z4+1A 3+4A 5+2A 4+2A 4+3A 4+4A c+1A 2+2A 3+1A 6+1A 3+1A 1i+1A
        b+1A 2+4A 14+1H 3+1A 2f+1A 2+1A 4+1A a+1A 3+1A b+2A 5+1A 5+1A 14+2A 8+4A 5+cA g+aA p+1A 7+aA 14+2A q+1A
        2+1A j+1A p+1A 2+2A 5+2A 4+1A 4+1A 2+1A 4+1A 5+1A 3+4A 6+1A 2+1A 2+6A 7+1A 6+4A 8+2A c+1A 4+1A 6+1A e+2A
        4+4A 6+2A 4+2A k+2A 4+2A f+1A 4+1A c+1A q+1A 2b+1A 8+2W f+2W 5c+4W 7+1W 3+1W 31+3uA 3v+2pA 2t+10A 1c+gA
        i+4A e+2A 3+7A f+2A 4+2A 6+2A 4+2A 6+3A 5+1A 3+4A k+4A d+1A e+2W 8+2A 4+1A 5+2A 6+2W 8+1A 2+1A y+1A 2+1A
        6+cW o+2A 3+3A 4+4A 5+2A 3+1A g+1W k+1W b+2A 3+1W 9+2W j+2W 2+1A 5+2W 2+8A 8+1W 1+5A 5+1W 1+dA e+1A 5+2A
        2+1W 1+7A 7+2W 2+1A 1+1W 1+4A 4+1W 1+2A 2+1W 1+2A 7+1W 5+2W u+1W l+1A f+1W 2+1W 5+3W 4+1W v+aA v+3W r+1W
        f+1W 13+8Na bj+2Na ba+2W 1h+1W 5+1W 1+4A mi+qW r+2hW 2t+5yW 6o+gW g+1F 1+1qW 1s+2eW 2g+2vW 30+17W 18+2mW
        2n+2cW 2n+1cW 1d+14W 14+8A 8+5f4W 5gw+h3hW h3k+1jW y8+tW io+8mcW a9s+4xsA 4xs+e8W zk+gA g+aW w+zW 10+jW
        k+4W 49+2oF 2o+2mH 2p+6H 8+6H 8+6H 8+3H 6+7F 8+7H l+1A m3n+5W g+2W g+4qgW 4qo+yeW zk+9W 6wg+4W 5+7W 8+2W
        3+83W 8i+1W u+3W 5+1W f+4W c+b0W cd0+1W 5n+1W 1d+bA g+uA w+1mA 1s+uA u+1W 1+2A 2+aW a+iA 2t+3W g+18W
        1c+9W g+2W g+6W 4g+xW 19+9W a+1yW 1z+mW y+17W 1b+5W h+hW k+1W 4+1zW 20+1W 2+57W 59+1rW 24+4W 5+oW 16+1W
        r+2W f+1W 2f+2dW 3p+1yW 24+1W 4+3W 5+3W 7+4W f+2W 9+9W 6k+cW g+1W 7w+1bW 1c+aW b+55W 89+dW g+9W g+1aW
        1b+7W f+eW i+9W g+9W 100+1ekeW 1ekg+1ekeW fgg0+6oA 1edc+1ekeA 1ekg+1ekeA
        """

    /// `distance+countY`: characters that are mirrored in text from right to left.
    static let mirrored: StaticString = """
        14+2Y k+1Y 2+1Y t+1Y 2+1Y u+1Y 2+1Y 1a+1Y g+1Y 2v3+4Y 1gh+2Y 1we+2Y c+2Y 1k+2Y g+2Y 4z+1Y 5d+4Y 7+6Y
        9+1Y 4+2Y 5+4Y 5+4Y 5+1Y 2+1Y 5+9Y e+1Y 2+iY n+4Y d+2Y 3+1Y 2+8Y a+vY x+4Y 9+1Y a+2Y 4+jY o+2Y b+5Y
        7+2Y 6+oY q+gY o+4Y o+2Y 9+2Y u7+eY 2g+1Y 3+4Y 5+2Y 3+3Y 8+4Y 9+3Y 6+eY bl+mY o+6Y 7+eY m+1Y 8+6Y
        9+1Y 5+5Y 6+2Y 4+5Y 9+1Y 2+3Y 5+2Y c+6Y 8+2Y e+jY k+4Y 6+1Y 2+1Y 3+1Y 2+4Y 9+2Y 8+3Y r+2Y d+2Y 6+4Y
        5+2Y 4+2Y 6+17Y 19+8Y 9+14Y 19+1Y 2+1Y 4+5Y a+3Y 7+1Y 4+5Y 6+1Y 75+1Y ec+4Y 7+2Y 3+2Y g+2Y 4+aY 1h+8Y
        c3+aY c+8Y 14qt+6Y b+2Y 4k+2Y k+1Y 2+1Y t+1Y 2+1Y u+1Y 2+1Y 2+2Y 3+2Y 16k9+1Y 1m+1Y 1m+1Y 1m+1Y 1m+1Y
        """
}
