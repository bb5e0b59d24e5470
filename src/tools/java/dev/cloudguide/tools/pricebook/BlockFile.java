package dev.cloudguide.tools.pricebook;

import dev.cloudguide.pricebook.BookLayout;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;

/** Packs blocks and puts the directory before them; blocks that are asked for more lie nearer to the start. */
final class BlockFile {
  private static final int LARGE = 4_096;

  private BlockFile() {}

  /**
   * The file.
   *
   * @param blocks by number
   * @param instanceBlocks how many of them, from number 1, hold instance prices
   */
  static byte[] of(List<byte[]> blocks, int instanceBlocks) {
    List<byte[]> packed = new ArrayList<>();
    blocks.forEach(block -> packed.add(deflated(block)));
    Bytes file = new Bytes().fourBytes(BookLayout.MAGIC).fourBytes(BookLayout.VERSION).fourBytes(blocks.size());
    int offset = file.size() + blocks.size() * BookLayout.DIRECTORY_ROW;
    int[] offsets = new int[blocks.size()];
    List<Integer> order = order(packed, instanceBlocks);
    for (int block : order) {
      offsets[block] = offset;
      offset += packed.get(block).length;
    }
    for (int i = 0; i < blocks.size(); i++) {
      file.fourBytes(offsets[i]).fourBytes(packed.get(i).length).fourBytes(blocks.get(i).length);
    }
    order.forEach(block -> file.bytes(packed.get(block)));
    return file.toArray();
  }

  /**
   * The header; services with few prices (S3, Lambda); Regions, those that sell most first; services with many. Where
   * much is sold much is asked.
   */
  private static List<Integer> order(List<byte[]> packed, int instanceBlocks) {
    List<Integer> regions = new ArrayList<>();
    List<Integer> services = new ArrayList<>();
    List<Integer> largeServices = new ArrayList<>();
    for (int block = 1; block < packed.size(); block++) {
      boolean large = packed.get(block).length > LARGE;
      (block <= instanceBlocks ? regions : large ? largeServices : services).add(block);
    }
    regions.sort(Comparator.comparingInt(block -> -packed.get(block).length));
    largeServices.sort(Comparator.comparingInt(block -> packed.get(block).length));
    List<Integer> order = new ArrayList<>(List.of(0));
    order.addAll(services);
    order.addAll(regions);
    order.addAll(largeServices);
    return order;
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
