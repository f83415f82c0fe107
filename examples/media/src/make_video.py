#!/usr/bin/env python3
import numpy as np, subprocess, sys
from scene import *
OUT=sys.argv[1] if len(sys.argv)>1 else 'media'
pan=Image.fromarray(panorama().astype(np.uint8)); FPS,N=15,60; rng=np.random.default_rng(9)
p=subprocess.Popen(['ffmpeg','-y','-loglevel','error','-f','rawvideo','-pix_fmt','rgb24','-s','320x240','-r',str(FPS),'-i','-','-an','-c:v','libx264','-profile:v','baseline','-level','1.3','-pix_fmt','yuv420p','-preset','veryslow','-crf','27','-maxrate','260k','-bufsize','260k','-g','30','-movflags','+faststart','-map_metadata','-1',
 '-metadata','creation_time=2026-03-12T15:41:30Z','-metadata','title=Huzheng sample: body camera, night, drawn','-metadata','comment=Drawn by make_video.py; camera time 2026-03-12 23:41:30 +08:00','-metadata','copyright=The Huzheng project; Apache-2.0','-metadata','location=+30.8703+120.9210/',f'{OUT}/body-camera.mp4'],stdin=subprocess.PIPE)
f=font(SANS,15); f2=font(SANS,12); grain=[rng.normal(0,2.2,(240,320,1)) for _ in range(4)]
for i in range(N):
    t=i/(N-1); e=t*t*(3-2*t); x=120+e*640+4*np.sin(i*.9); y=60+5*np.sin(i*.55)+3*np.sin(i*1.7)
    im=pan.transform((320,240),Image.EXTENT,(x,y,x+1120,y+840),Image.BICUBIC) if False else pan.resize((320,240),Image.LANCZOS,box=(x,y,x+1120,y+840))
    im=Image.fromarray(np.clip(np.asarray(im,np.float32)*1.1+grain[i//4%4],0,255).astype(np.uint8)); d=ImageDraw.Draw(im)
    d.text((8,5),f'2026-03-12 23:41:{30+i//FPS:02d}',font=f,fill=(255,235,120),stroke_width=1,stroke_fill=(0,0,0))
    d.text((8,220),'HZ-BC-0007  30.8703N 120.9210E',font=f2,fill=(255,255,255),stroke_width=1,stroke_fill=(0,0,0))
    d.text((282,220),'示例',font=f2,fill=(255,255,255),stroke_width=1,stroke_fill=(0,0,0))
    if i%15<8: d.ellipse([298,9,308,19],fill=(230,40,40))
    p.stdin.write(im.tobytes())
p.stdin.close(); sys.exit(p.wait())
