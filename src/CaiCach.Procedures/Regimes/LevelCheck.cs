using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Catalogue;

namespace CaiCach.Procedures.Regimes;

/// <summary>Whether a procedure may be offered on a level from a day on.</summary>
public static class LevelCheck
{
    /// <param name="levels">Every level there was and is.</param>
    /// <param name="level">The level asked for; null says nothing.</param>
    /// <param name="reason">The published reason, where one is given.</param>
    /// <param name="day">From when.</param>
    /// <param name="levelField">Where a message about the level belongs.</param>
    /// <param name="reasonField">Where a message about the reason belongs.</param>
    public static IEnumerable<Refusal> Of(IReadOnlyList<LegalLevel> levels, OnlineLevel? level, string? reason, DateOnly day, string levelField, string reasonField)
    {
        var known = levels.Where(l => l.HoldsOn(day)).ToList();
        if (level is not { } asked || known.Count == 0)
        {
            yield break; // no decree is entered that knows levels: nothing to judge by
        }

        if (known.Find(l => l.Level == asked) is not { } row)
        {
            yield return new Refusal("procedure.level_not_in_force", $"Ngày {day:dd/MM/yyyy} không còn hoặc chưa có “{asked.Label()}”; chọn {string.Join(" hoặc ", known.OrderBy(l => l.Level).Select(l => $"“{l.Level.Label()}”"))}.", levelField);
        }
        else if (row.NeedsReason && reason is null)
        {
            yield return new Refusal("procedure.reason_missing", $"Mức “{asked.Label()}” phải công khai lý do ({row.Source}).", reasonField);
        }
    }
}
