package dev.cloudguide.tools.pricebook;

import dev.cloudguide.pricebook.BookLayout;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Packs blocks and puts the directory before them. */
final class BlockFile {
  private BlockFile() {}

  static byte[] of(List<byte[]> blocks) {
    List<byte[]> packed = new ArrayList<>();
    blocks.forEach(block -> packed.add(deflated(block)));
    Bytes file = new Bytes().fourBytes(BookLayout.MAGIC).fourBytes(BookLayout.VERSION).fourBytes(blocks.size());
    int offset = file.size() + blocks.size() * BookLayout.DIRECTORY_ROW;
    for (int i = 0; i < blocks.size(); i++) {
      file.fourBytes(offset).fourBytes(packed.get(i).length).fourBytes(blocks.get(i).length);
      offset += packed.get(i).length;
    }
    packed.forEach(file::bytes);
    return file.toArray();
  }

  private static byte[] deflated(byte[] block) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(block);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] chunk = new byte[8192];
      while (!deflater.finished()) {
        out.write(chunk, 0, deflater.deflate(chunk));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
