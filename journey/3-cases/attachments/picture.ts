import sharp from 'sharp';
import { attachmentLimits } from './attachment-limits.ts';
import { NotTaken } from './not-taken.ts';

// Other readers of pictures (SVG, TIFF, what some library reads) are never needed here, and what is not there cannot be attacked.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
sharp.cache(false);
sharp.concurrency(1);

/**
 * A picture written anew from its pixels, turned upright: what was hidden behind them, where it was taken and with what is gone.
 * @throws NotTaken attachment-swells, attachment-damaged
 */
export async function pictureAnew(bytes: Buffer, kind: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  const given = () => sharp(bytes, { limitInputPixels: attachmentLimits.pixels, failOn: 'error', pages: 1 });
  try {
    const about = await given().metadata();
    if (about.width * about.height > attachmentLimits.pixels) throw new NotTaken({ failed: 'attachment-swells' });
    // Only its first picture would be kept, and nobody would know that there were others.
    if ((about.pages ?? 1) > 1)
      throw new NotTaken({ failed: 'attachment-kind', kind: `${about.format} 动图 / animated` });
    const anew = given().autoOrient();
    if (kind === 'png') return await anew.png().toBuffer();
    return await (kind === 'jpeg' ? anew.jpeg({ quality: 90 }) : anew.webp({ quality: 90 })).toBuffer();
  } catch (error) {
    if (error instanceof NotTaken) throw error;
    const why = (error as Error).message;
    throw new NotTaken(
      /pixel limit/i.test(why)
        ? { failed: 'attachment-swells' }
        : { failed: 'attachment-damaged', why: why.split('\n')[0]!.slice(0, 120) },
    );
  }
}
