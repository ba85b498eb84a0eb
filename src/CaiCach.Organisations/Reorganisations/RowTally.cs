using CaiCach.Kernel;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>Counts rows by where they come from and where they go, and keeps a print of which they were.</summary>
internal sealed class RowTally
{
    readonly Dictionary<(string What, Guid From, Guid? To), (int Rows, long Print)> cells = [];

    public int Rows { get; private set; }

    public int Lost { get; private set; }

    public void Add(string what, MovingRow row)
    {
        var (rows, print) = cells.GetValueOrDefault((what, row.FromUnitId, row.ToUnitId));
        cells[(what, row.FromUnitId, row.ToUnitId)] = (rows + 1, print ^ PrintOf(row.Id));
        Rows++;
        Lost += row.ToUnitId is null ? 1 : 0;
    }

    public IEnumerable<ReorganisationCount> Counts(Guid reorganisationId, CountPhase phase, DateTimeOffset now) => cells.Select(c => new ReorganisationCount
    {
        Id = Ids.New(now), ReorganisationId = reorganisationId, Phase = phase, What = c.Key.What, FromUnitId = c.Key.From, ToUnitId = c.Key.To, Rows = c.Value.Rows, Print = c.Value.Print,
    });

    /// <summary>Adds what moved to counts that stand already.</summary>
    public void AddTo(ICollection<ReorganisationCount> standing, Guid reorganisationId, CountPhase phase, DateTimeOffset now, Action<ReorganisationCount> begin)
    {
        foreach (var count in Counts(reorganisationId, phase, now))
        {
            if (standing.FirstOrDefault(s => s.What == count.What && s.FromUnitId == count.FromUnitId && s.ToUnitId == count.ToUnitId) is { } there)
            {
                (there.Rows, there.Print) = (there.Rows + count.Rows, there.Print ^ count.Print);
            }
            else
            {
                begin(count);
            }
        }
    }

    static long PrintOf(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        return BitConverter.ToInt64(bytes) ^ BitConverter.ToInt64(bytes[8..]);
    }
}
