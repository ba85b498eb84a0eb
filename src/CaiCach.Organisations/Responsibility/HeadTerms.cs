namespace CaiCach.Organisations.Responsibility;

/// <summary>Who headed which agency on which day of a period. Every day of every agency lies in exactly one term, so what is counted by day is counted once.</summary>
public sealed class HeadTerms
{
    readonly Dictionary<Guid, List<HeadTerm>> byAgency;

    public HeadTerms(DateOnly from, DateOnly to, IEnumerable<HeadTerm> terms)
    {
        (From, To) = (from, to);
        byAgency = terms.GroupBy(t => t.AgencyId).ToDictionary(g => g.Key, g => g.OrderBy(t => t.From).ToList());
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public IReadOnlyCollection<Guid> AgencyIds => byAgency.Keys;

    public IEnumerable<HeadTerm> All => byAgency.Values.SelectMany(t => t);

    public IReadOnlyList<HeadTerm> Of(Guid agencyId) => byAgency.GetValueOrDefault(agencyId, []);

    /// <summary>The term that a day of an agency lies in; null for other agencies and days.</summary>
    public HeadTerm? Find(Guid agencyId, DateOnly day) => Of(agencyId).FirstOrDefault(t => t.From <= day && day <= t.To);

    /// <summary>
    /// Terms of one agency from its head's posts. A day belongs to who holds the post when it ends; where two hold it, to the one who began last, as an acting
    /// head does beside the one he stands in for.
    /// </summary>
    /// <param name="agencyId">Whose posts.</param>
    /// <param name="from">First day asked about.</param>
    /// <param name="to">Last day asked about.</param>
    /// <param name="posts">First and last day of each, in the order in which they began; no last day while it lasts.</param>
    public static IEnumerable<HeadTerm> Split(Guid agencyId, DateOnly from, DateOnly to, IReadOnlyList<(Guid OfficialId, string Name, string Title, DateOnly First, DateOnly? Last)> posts)
    {
        // Where the answer can change: each first day, and each day after a last one.
        var starts = posts.Select(p => p.First).Concat(posts.Where(p => p.Last is not null).Select(p => p.Last!.Value.AddDays(1)))
            .Where(d => d > from && d <= to).Append(from).Distinct().Order().ToList();
        HeadTerm? open = null;
        foreach (var day in starts)
        {
            var holder = posts.LastOrDefault(p => p.First <= day && (p.Last is null || day <= p.Last));
            Guid? official = holder.Name is null ? null : holder.OfficialId;
            if (open is not null && open.OfficialId == official)
            {
                continue;
            }

            if (open is not null)
            {
                yield return open with { To = day.AddDays(-1) };
            }

            open = new HeadTerm(agencyId, official, holder.Name, holder.Title, day, to);
        }

        yield return open!;
    }
}
