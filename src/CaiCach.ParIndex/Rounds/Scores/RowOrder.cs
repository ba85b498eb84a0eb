using CaiCach.Kernel;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>Rows that are only added sort by their ids. Two of one leaf within the same millisecond would not: the later one's id then lies a millisecond on.</summary>
internal sealed class RowOrder(IEnumerable<(Guid CriterionId, Guid Id)> rows)
{
    readonly Dictionary<Guid, DateTimeOffset> last = rows.GroupBy(r => r.CriterionId).ToDictionary(g => g.Key, g => g.Max(r => Ids.TimeOf(r.Id)));

    /// <summary>An id that sorts after every row of the leaf.</summary>
    public Guid Next(Guid criterionId, DateTimeOffset now)
    {
        var id = Ids.New(last.TryGetValue(criterionId, out var before) && before.AddMilliseconds(1) is var after && after > now ? after : now);
        last[criterionId] = Ids.TimeOf(id);
        return id;
    }
}
