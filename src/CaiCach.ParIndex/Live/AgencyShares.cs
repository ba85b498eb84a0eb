using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Live;

/// <summary>Keeps the shares of all agencies for the running year. Only <see cref="LiveRefresh"/> writes them, one refresh at a time.</summary>
public sealed class AgencyShares(AppDb db, LeafFacts facts)
{
    /// <summary>Reads shares anew and keeps them.</summary>
    /// <param name="measures">Codes of the shares wanted.</param>
    /// <param name="agencies">Whose rows changed; null reads every agency.</param>
    /// <param name="day">The present day.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    /// <returns>By measure, of all agencies: those that changed as they are now, the others as they were kept.</returns>
    public async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<Guid, Ratio>>> ReadAsync(
        IReadOnlyCollection<string> measures, IReadOnlyCollection<Guid>? agencies, DateOnly day, CancellationToken cancellationToken)
    {
        var kept = (await db.Set<AgencyShare>().Where(s => s.Year == day.Year && measures.Contains(s.Measure)).ToListAsync(cancellationToken)).GroupBy(s => s.Measure).ToDictionary(g => g.Key, g => g.ToDictionary(s => s.AgencyId));
        var shares = new Dictionary<string, IReadOnlyDictionary<Guid, Ratio>>();
        foreach (var measure in measures)
        {
            var known = kept.GetValueOrDefault(measure) ?? [];
            var asked = known.Count == 0 ? null : agencies; // a measure that was never read is read whole
            var read = await facts.ReadAsync(measure, day, asked, cancellationToken);
            foreach (var agency in read.Keys.Union(asked ?? known.Keys))
            {
                if (!known.TryGetValue(agency, out var share))
                {
                    db.Add(known[agency] = share = new AgencyShare { Year = day.Year, Measure = measure, AgencyId = agency });
                }

                share.Ratio = read.GetValueOrDefault(agency);
            }

            shares[measure] = known.ToDictionary(k => k.Key, k => k.Value.Ratio);
        }

        return shares;
    }
}
