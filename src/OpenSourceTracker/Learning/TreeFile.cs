namespace OpenSourceTracker.Learning;

/// <summary>Writes and reads trees.</summary>
internal static class TreeFile
{
    public static void Write(BinaryWriter writer, TreeEnsemble trees)
    {
        writer.Write((byte)trees.Classes);
        foreach (var start in trees.Bases)
        {
            writer.Write(start);
        }

        writer.Write((ushort)trees.Trees.Count);
        foreach (var (k, nodes) in trees.Trees)
        {
            writer.Write((byte)k);
            writer.Write((ushort)nodes.Length);
            foreach (var node in nodes)
            {
                writer.Write(node.Feature);
                writer.Write(node.Value);
                if (node.Feature != TreeNode.Leaf)
                {
                    writer.Write(node.Threshold);
                    writer.Write(node.Left);
                }
            }
        }
    }

    /// <exception cref="FormatException">The bytes are no trees over so many features.</exception>
    public static TreeEnsemble Read(BinaryReader reader, int features, string file)
    {
        var bases = new float[reader.ReadByte()];
        for (var i = 0; i < bases.Length; i++)
        {
            bases[i] = reader.ReadSingle();
        }

        var trees = new (int, TreeNode[])[reader.ReadUInt16()];
        for (var i = 0; i < trees.Length; i++)
        {
            trees[i] = ReadTree(reader, features, bases.Length, file);
        }

        return new(bases, trees);
    }

    private static (int, TreeNode[]) ReadTree(BinaryReader reader, int features, int classes, string file)
    {
        var k = reader.ReadByte();
        var nodes = new TreeNode[reader.ReadUInt16()];
        for (var i = 0; i < nodes.Length; i++)
        {
            var (feature, value) = (reader.ReadByte(), reader.ReadSingle());
            nodes[i] = feature == TreeNode.Leaf ? new(feature, 0, 0, value) : new(feature, reader.ReadSingle(), reader.ReadUInt16(), value);

            // Children stand behind their parent, so that every walk ends.
            if (feature != TreeNode.Leaf && (feature >= features || nodes[i].Left <= i || nodes[i].Left + 1 >= nodes.Length))
            {
                throw new FormatException($"{file} holds a tree that leads nowhere.");
            }
        }

        return k < classes && nodes.Length > 0 ? (k, nodes) : throw new FormatException($"{file} holds a tree of no class.");
    }
}
