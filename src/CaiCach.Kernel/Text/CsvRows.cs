using System.Text;

namespace CaiCach.Kernel.Text;

/// <summary>Rows of a small CSV file of ours: one record a line, quoted cells may hold commas and doubled quotes. Registers of others go through the reader of imports.</summary>
public static class CsvRows
{
    public static IEnumerable<string[]> Read(Stream file) => Read(new StreamReader(file));

    /// <summary>All rows but the first, which names the columns. Ends the reader.</summary>
    public static IEnumerable<string[]> Read(TextReader file)
    {
        using var reader = file;
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return Split(line);
        }
    }

    /// <summary>The cells of one line.</summary>
    public static string[] Split(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    cell.Append(line[i++]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
