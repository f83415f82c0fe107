#!/usr/bin/env python3
import numpy as np, subprocess, os, sys
from scene import *
OUT=sys.argv[1] if len(sys.argv)>1 else 'media'; rng=np.random.default_rng(5)
P=[('scene-1.jpg',scene1,'2026:03:12 23:41:18','2026-03-12 23:41:18',30.870250,120.920950,'0001',4),
   ('scene-2.jpg',scene2,'2026:03:12 23:41:52','2026-03-12 23:41:52',30.870560,120.921310,'0002',4)]
for name,fn,dt,wm,lat,lon,no,g in P:
    im=shrink(fn(),(800,600),rng,g)
    watermark(im,[wm,'示例县 甲溪镇 / 乙塘镇 交界处',f'{lat:.6f}N  {lon:.6f}E'])
    f=f'{OUT}/{name}'
    for q in (86,82,78,74,70,64):
        im.save(f,quality=q,optimize=True,progressive=False,subsampling='4:2:0',dpi=(72,72))
        if os.path.getsize(f)<108000: break
    subprocess.run(['exiftool','-q','-overwrite_original','-Make=HUZHENG SAMPLE','-Model=HZ-CAM 1 (fictitious)','-Software=scene.py (drawn sample)',
     f'-DateTimeOriginal={dt}',f'-CreateDate={dt}',f'-ModifyDate={dt}','-OffsetTimeOriginal=+08:00','-OffsetTimeDigitized=+08:00','-OffsetTime=+08:00',
     f'-GPSLatitude={lat}','-GPSLatitudeRef=N',f'-GPSLongitude={lon}','-GPSLongitudeRef=E','-GPSAltitude=4.2','-GPSAltitudeRef=0','-GPSMapDatum=WGS-84',
     '-GPSDateStamp=2026:03:12','-GPSTimeStamp=15:41:'+dt[-2:],'-GPSHPositioningError=4.5','-ExifIFD:SerialNumber=HZ-SAMPLE-000731','-ImageUniqueID='+('%032x'%(0x731000+int(no))),
     '-ExifImageWidth=800','-ExifImageHeight=600','-ExposureTime=1/15','-FNumber=2','-ISO=3200','-FocalLength=4.7 mm','-ExifIFD:Flash#=1','-Orientation#=1','-ImageDescription=Drawn sample: spoil dumped at a town boundary, night',
     '-Copyright=The Huzheng project; Apache-2.0','-Artist=Huzheng sample generator',f],check=True)
