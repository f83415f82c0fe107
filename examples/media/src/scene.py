#!/usr/bin/env python3
"""Draws the night scene (spoil heap, tipper, boundary stone). No photographs, textures or models are used:
every pixel comes from the code below. numpy + Pillow."""
import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageFilter
SERIF='/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc'; SANS='/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'
def font(p,s): return ImageFont.truetype(p,s,index=2)  # index 2 = SC
def noise(w,h,rng,scales=(160,80,40,20,10,5),pers=.62):
    out=np.zeros((h,w),np.float32); a=1.;t=0.
    for s in scales:
        g=rng.random((h//s+3,w//s+3)).astype(np.float32)
        im=Image.fromarray(g).resize(((w//s+3)*s,(h//s+3)*s),Image.BICUBIC)
        out+=a*np.asarray(im)[:h,:w]; t+=a; a*=pers
    return out/t
class Scene:
    def __init__(s,w,h,horizon,seed=1):
        s.w,s.h,s.hz=w,h,horizon; s.rng=np.random.default_rng(seed); r=s.rng
        n=noise(w,h,r); yy=np.linspace(0,1,h)[:,None]
        img=np.zeros((h,w,3),np.float32)
        sky=np.array([70,84,112],np.float32)*(0.35+.5*np.clip(yy*h/horizon,0,1))[...,None]*np.ones((1,w,1))
        sky*= (0.75+.5*n)[...,None]
        img[:]=sky
        gn=noise(w,h,r,(90,30,12,6,3),.75); gy=np.clip((yy*h-horizon)/(h-horizon),0,1)
        g=np.stack([112+gn*70,104+gn*60,82+gn*36],-1)*(0.55+.6*(gn-.3))[...,None]
        furrow=1+.10*np.sin((gy**.45)*75)*(gy>0); g*=furrow[...,None]
        m=(yy*h>horizon)*np.ones((1,w)); img=np.where(m[...,None]>0,g,img)
        s.img=Image.fromarray(np.clip(img,0,255).astype(np.uint8)); s.d=ImageDraw.Draw(s.img)
        s.glow=np.zeros((h,w,3),np.float32); s.light=np.zeros((h,w,3),np.float32)
        s.light[:]=np.array([.17,.20,.29])
        s.tree_line(); s.far=s.glow.copy(); s.glow[:]=0; s.bg=s.img.copy()   # far lights: hidden by what is drawn later
    def tree_line(s):
        r=s.rng; x=0
        while x<s.w:
            hh=r.uniform(18,70)*s.h/1200; ww=r.uniform(50,150)*s.h/1200
            for _ in range(5):
                ox=x+r.uniform(-.4,.4)*ww; oy=s.hz-hh*r.uniform(.1,1)
                s.d.ellipse([ox-ww/3,oy-hh/3,ox+ww/3,s.hz+4],fill=(28,36,32))
            x+=ww*.5
        for px in np.arange(s.w*.08,s.w,s.w*.31):      # power poles
            s.d.rectangle([px,s.hz-230,px+7,s.hz],fill=(34,38,44)); s.d.rectangle([px-34,s.hz-216,px+41,s.hz-210],fill=(34,38,44))
        s.d.line([(0,s.hz-205),(s.w,s.hz-214)],fill=(34,38,46),width=2)
        for _ in range(7):                              # far village windows
            x=r.uniform(0,s.w); y=s.hz-r.uniform(8,26); s.d.rectangle([x,y,x+6,y+5],fill=(255,214,140))
            s.spot(x+3,y+2,26,(.6,.45,.2),add=True)
    def spot(s,cx,cy,rad,col,ry=None,add=False,p=2.):
        ry=ry or rad; y,x=np.ogrid[:s.h,:s.w]
        f=np.exp(-(((x-cx)/rad)**2+((y-cy)/ry)**2)**(p/2)).astype(np.float32)
        (s.glow if add else s.light)[:]+=f[...,None]*np.array(col,np.float32)*(255 if add else 1)
    def beam(s,x0,y0,dx,spread,length,col):
        y,x=np.mgrid[:s.h,:s.w].astype(np.float32); t=(x-x0)*np.sign(dx)
        wdt=8+np.clip(t,0,None)*spread; f=np.exp(-((y-y0-.10*t)/wdt)**2)*np.exp(-t/length)*(t>0)
        s.glow+=f[...,None]*np.array(col,np.float32)*70; s.light+=f[...,None]*np.array(col,np.float32)*1.6
    def heap(s,cx,base,w,h,rubble=220,sunx=-.6):
        r=s.rng; W,H=int(w),int(h*1.25); x=np.linspace(-1,1,W)
        bump=noise(W,8,r,(110,50,22,9,4),.6)[3]; prof=np.clip(1-np.abs(x)**1.55,0,1)*(.78+.45*bump)
        p2=np.clip(1-np.abs((x-.42)/.55)**2,0,1)*.74+.1*bump*(np.abs(x-.42)<.55); prof=np.maximum(prof,p2)*(1-np.abs(x)**8)
        top=(H-prof*h*.98).astype(int); yy=np.arange(H)[:,None]
        n=noise(W,H,r,(70,32,15,7,3),.78); gy,gx=np.gradient(n*60)
        sh=np.clip(.62+sunx*gx*.16-gy*.15,.12,1.35)
        depth=np.clip((yy-top)/(h*.9),0,1); sh*=1.05-.35*depth
        hue=noise(W,H,r,(60,25),.6)[...,None]
        col=np.array([150,118,84])*(1-hue)+np.array([128,124,118])*hue
        arr=np.clip(col*sh[...,None]*1.15,0,255); foot=H-8*noise(W,8,r,(40,12,5),.7)[2]-2
        mask=((yy>=top)&(yy<foot)).astype(np.uint8)*255
        x0=int(cx-w/2); y0=int(base-H)
        s.d.ellipse([x0-20,base-26,x0+W+20,base+30],fill=(58,52,42))
        s.img.paste(Image.fromarray(arr.astype(np.uint8)),(x0,y0),Image.fromarray(mask).filter(ImageFilter.GaussianBlur(.8)))
        s.d=ImageDraw.Draw(s.img)
        for _ in range(rubble):                         # concrete, brick, rebar
            i=int(np.clip(r.normal(.5,.25),.02,.98)*W); 
            if H-top[min(i,W-1)]<14: continue
            y=y0+r.uniform(top[i]+4,H-2); X=x0+i; k=r.uniform(3,15)*(.6+.6*(y-y0)/H)
            a=r.uniform(0,6.28); pts=[(X+np.cos(a+j)*k*r.uniform(.6,1.2),y+np.sin(a+j)*k*.7*r.uniform(.6,1.2)) for j in (0,1.2,2.6,3.7,5.1)]
            c=[(168,166,160),(146,84,62),(120,118,112),(178,172,160)][r.integers(4)]
            s.d.polygon([(a_,b_+3) for a_,b_ in pts],fill=(52,44,36)); s.d.polygon(pts,fill=c)
            s.d.line([pts[0],pts[1],pts[2]],fill=tuple(min(255,v+34) for v in c),width=1)
        for _ in range(9):
            i=int(r.uniform(.2,.8)*W); X=x0+i; y=y0+top[i]+r.uniform(4,h*.4)
            s.d.line([(X,y),(X+r.uniform(-40,40),y-r.uniform(14,44))],fill=(96,66,48),width=3)
    def truck(s,x,base,k,tipped=26,flip=False):
        """tipper, cab to the right; drawn on its own layer, then pasted"""
        W,H=int(640*k),int(520*k); L=Image.new('RGBA',(W,H)); d=ImageDraw.Draw(L); S=lambda *a:[v*k for v in a]
        gy=500
        d.rectangle(S(70,396,560,424),fill=(44,46,50,255))                                   # chassis
        bed=Image.new('RGBA',(W,H)); b=ImageDraw.Draw(bed)
        b.polygon([(v[0]*k,v[1]*k) for v in ((60,392),(40,262),(396,262),(396,392))],fill=(176,92,40,255))
        b.rectangle(S(40,254,404,270),fill=(198,112,54,255))
        for i in range(7): b.rectangle(S(76+48*i,270,86+48*i,392),fill=(140,70,30,255))
        b.rectangle(S(396,238,424,392),fill=(158,82,36,255))
        T=Image.new('RGBA',(int(240*k),int(56*k))); ImageDraw.Draw(T).text((0,0),'示例渣土运输',font=font(SANS,int(38*k)),fill=(236,226,206,255))
        if flip: T=T.transpose(Image.FLIP_LEFT_RIGHT)                                         # reads right after the flip
        bed.alpha_composite(T,(int(130*k),int(304*k)))
        bed=bed.rotate(tipped,center=(80*k,392*k),resample=Image.BICUBIC)
        if tipped: d.line(S(300,400,300-tipped*.6,392-tipped*4.2),fill=(150,154,160,255),width=int(12*k)) # ram
        L.alpha_composite(bed); d=ImageDraw.Draw(L)
        d.polygon([(v[0]*k,v[1]*k) for v in ((432,424),(432,206),(540,206),(566,300),(570,424))],fill=(206,208,206,255))
        d.polygon([(v[0]*k,v[1]*k) for v in ((470,222),(532,222),(552,296),(470,296))],fill=(30,40,54,255))
        d.line(S(458,214,458,416),fill=(140,142,142,255),width=max(1,int(3*k))); d.rectangle(S(462,320,484,327),fill=(90,90,92,255))
        d.rectangle(S(552,338,572,362),fill=(255,250,222,255)); d.rectangle(S(432,412,580,436),fill=(70,72,76,255))
        d.rectangle(S(62,398,76,412),fill=(255,60,44,255))
        for wx in (128,206,500):
            d.ellipse(S(wx-40,gy-86,wx+40,gy-6),fill=(26,26,28,255)); d.ellipse(S(wx-20,gy-66,wx+20,gy-26),fill=(128,128,130,255)); d.ellipse(S(wx-8,gy-54,wx+8,gy-38),fill=(60,60,62,255))
        d.rectangle(S(586,402,586,402)); 0 if flip else d.rectangle(S(90,424,186,446),fill=(236,190,40,255)); 0 if flip else d.text((94*k,424*k),'示A·00000',font=font(SANS,max(8,int(17*k))),fill=(20,20,20,255))
        hx,tx=572,62
        if flip:
            L=L.transpose(Image.FLIP_LEFT_RIGHT); hx,tx=640-572,640-62
        sh=Image.new('L',(s.w,s.h)); ImageDraw.Draw(sh).ellipse([x+50*k,base-26*k,x+600*k,base+18*k],fill=170)
        s.img.paste((16,16,16),(0,0),sh.filter(ImageFilter.GaussianBlur(10*k))); s.img.paste(L,(int(x),int(base-gy*k)),L); s.d=ImageDraw.Draw(s.img)
        return (x+hx*k,base-(gy-350)*k),(x+tx*k,base-(gy-405)*k)
    def stone(s,x,base,w,h,sub='甲溪 | 乙塘'):
        r=s.rng; W,H=int(w),int(h); n=noise(W,H,r,(40,16,6,3),.75)
        a=np.stack([206*(.55+.6*n),202*(.55+.6*n),192*(.55+.6*n)],-1); a[:,int(W*.84):]*=.6
        m=Image.new('L',(W,H)); ImageDraw.Draw(m).rounded_rectangle([0,0,W-1,H+40],radius=int(w*.16),fill=255)
        sh=Image.new('L',(s.w,s.h)); ImageDraw.Draw(sh).ellipse([x-w*.25,base-h*.06,x+w*1.55,base+h*.08],fill=190)
        s.img.paste((14,14,12),(0,0),sh.filter(ImageFilter.GaussianBlur(6)))
        st=Image.fromarray(np.clip(a,0,255).astype(np.uint8)); d=ImageDraw.Draw(st)
        f=font(SERIF,int(w*.62)); bb=d.textbbox((0,0),'界',font=f); tx=W*.42-(bb[2]+bb[0])/2; ty=H*.10-bb[1]*.4
        d.text((tx+2,ty+2),'界',font=f,fill=(90,20,14)); d.text((tx,ty),'界',font=f,fill=(196,36,26))
        f2=font(SANS,max(9,int(w*.135))); bb=d.textbbox((0,0),sub,font=f2); d.text((W*.42-bb[2]/2,H*.66),sub,font=f2,fill=(60,56,52))
        f3=font(SANS,max(9,int(w*.11))); t='示例 07 号'; bb=d.textbbox((0,0),t,font=f3); d.text((W*.42-bb[2]/2,H*.80),t,font=f3,fill=(70,66,60))
        s.img.paste(st,(int(x),int(base-H)),m); s.d=ImageDraw.Draw(s.img); s.grass(x-w*.3,x+w*1.3,base+4,26,30)
    def grass(s,x0,x1,base,n,h):
        r=s.rng
        for _ in range(n*3):
            x=r.uniform(x0,x1); y=base+r.uniform(-4,8); hh=h*r.uniform(.4,1.1)
            s.d.line([(x,y),(x+r.uniform(-12,12),y-hh)],fill=tuple(int(v*r.uniform(.6,1.1)) for v in (104,118,66)),width=2)
    def tracks(s,x0,y0,x1,y1,gap):
        for o in (0,gap):
            for i in range(60):
                t=i/60; x=x0+(x1-x0)*t; y=y0+(y1-y0)*t+o*(.3+.7*t)
                s.d.polygon([(x,y),(x+18,y+1),(x+14,y+7),(x-5,y+6)],fill=(50,44,36))
    def finish(s,grain=5.):
        seen=(np.asarray(s.img)==np.asarray(s.bg)).all(-1); s.glow+=s.far*seen[...,None]
        a=np.asarray(s.img,np.float32)*np.clip(s.light,0,1.45)+s.glow
        y,x=np.ogrid[:s.h,:s.w]; v=1-.38*(((x/s.w-.5)*1.5)**2+((y/s.h-.5)*1.4)**2)
        a=a*v[...,None]; bl=np.asarray(Image.fromarray(np.clip(a-170,0,255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(14)),np.float32)
        return np.clip(a+bl*1.2,0,255)
def shrink(a,size,rng,grain):
    im=Image.fromarray(a.astype(np.uint8)).resize(size,Image.LANCZOS); b=np.asarray(im,np.float32)
    g=rng.normal(0,grain,b.shape[:2])[...,None]+rng.normal(0,grain*.5,b.shape)
    return Image.fromarray(np.clip(b+g,0,255).astype(np.uint8))
def watermark(im,lines):
    d=ImageDraw.Draw(im); W,H=im.size; f=font(SANS,21); y=H-14-29*len(lines)
    for i,t in enumerate(lines): d.text((18,y+29*i),t,font=font(SANS,26) if i==0 else f,fill=(255,232,120),stroke_width=2,stroke_fill=(10,10,10)); y+= 4 if i==0 else 0
    t='示例图片 · 绘制场景'; w=d.textlength(t,font=f); d.text((W-w-18,14),t,font=f,fill=(255,255,255),stroke_width=2,stroke_fill=(10,10,10))
def scene1():
    s=Scene(1600,1200,470,11); s.tracks(1500,760,700,1130,70)
    h,t=s.truck(860,800,1.05,26); s.heap(640,880,1010,390,130)
    s.grass(0,1600,1165,60,44); s.stone(150,985,210,400)
    s.spot(700,800,640,(.98,.93,.80),430); s.spot(260,900,330,(.45,.43,.38)); s.beam(*h,1,.16,420,(1,.93,.74)); s.spot(*h,30,(1,.95,.8),add=True)
    s.spot(1240,640,380,(.35,.35,.36))
    return s.finish()
def scene2():
    s=Scene(1600,1200,410,29); h,t=s.truck(40,720,.86,0,flip=True); s.tracks(300,720,1050,1120,60)
    s.heap(1130,900,1180,480,200,.6); s.grass(0,1600,1170,70,50); s.stone(600,1110,300,570)
    s.spot(760,860,600,(1.0,.97,.86),470); s.spot(1150,720,420,(.5,.46,.38)); s.spot(*h,34,(1,.95,.8),add=True); s.beam(*h,-1,.16,300,(1,.93,.74)); s.spot(250,600,300,(.35,.35,.36))
    return s.finish()
def panorama():
    s=Scene(2000,960,380,47); s.tracks(1850,640,900,900,60); h,t=s.truck(1080,690,.95,26)
    s.heap(920,760,900,350,110); s.grass(0,2000,935,70,40); s.stone(360,900,190,370)
    for x in (380,900,1400): s.spot(x,680,470,(.62,.59,.5),400)
    s.beam(*h,1,.16,420,(1,.93,.74)); s.spot(*h,30,(1,.95,.8),add=True); pass
    return s.finish()
