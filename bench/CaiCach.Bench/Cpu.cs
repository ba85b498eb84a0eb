using System.Globalization;

namespace CaiCach.Bench;

/// <summary>Processor time from the process table, user and system.</summary>
internal static class Cpu
{
    const double TicksPerSecond = 100;

    /// <summary>Seconds of one process.</summary>
    public static double Of(int process) => Read(process) is { } found ? found.Own : 0;

    /// <summary>Seconds of a server, its children and those that it has waited for.</summary>
    public static double OfTree(int parent)
    {
        var sum = 0.0;
        foreach (var folder in Directory.GetDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Read(id) is { } found && (id == parent || found.Parent == parent))
            {
                sum += found.Own + (id == parent ? found.Waited : 0);
            }
        }

        return sum;
    }

    static (int Parent, double Own, double Waited)? Read(int process)
    {
        try
        {
            var text = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/stat"));
            var cells = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            double Ticks(int at) => double.Parse(cells[at], CultureInfo.InvariantCulture);
            return (int.Parse(cells[1], CultureInfo.InvariantCulture), (Ticks(11) + Ticks(12)) / TicksPerSecond, (Ticks(13) + Ticks(14)) / TicksPerSecond);
        }
        catch (IOException)
        {
            return null; // it has ended meanwhile
        }
    }
}
