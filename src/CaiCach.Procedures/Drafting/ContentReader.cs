using CaiCach.Kernel.Data;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Drafting;

/// <summary>Reads what versions say on a day, many with a handful of queries: fees that ended before are left out, the online level is the one that holds then.</summary>
public sealed class ContentReader(AppDb db)
{
    public async Task<ProcedureContent?> FindAsync(Guid versionId, DateOnly day, CancellationToken cancellationToken) =>
        (await OfAsync(await db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.Id == versionId).ToListAsync(cancellationToken), day, cancellationToken)).Values.SingleOrDefault();

    /// <summary>By version.</summary>
    public async Task<IReadOnlyDictionary<Guid, ProcedureContent>> OfAsync(IReadOnlyList<ProcedureVersion> versions, DateOnly day, CancellationToken cancellationToken)
    {
        var read = new Dictionary<Guid, ProcedureContent>();
        foreach (var some in versions.Chunk(1000))
        {
            var ids = some.Select(v => v.Id).ToList();
            var papers = (await db.Set<ProcedurePaper>().AsNoTracking().Where(p => ids.Contains(p.VersionId)).OrderBy(p => p.Ordinal).ToListAsync(cancellationToken)).ToLookup(p => p.VersionId);
            var limits = (await db.Set<ProcedureLimit>().AsNoTracking().Where(p => ids.Contains(p.VersionId)).OrderBy(p => p.Id).ToListAsync(cancellationToken)).ToLookup(p => p.VersionId);
            var fees = (await db.Set<ProcedureFee>().AsNoTracking().Where(p => ids.Contains(p.VersionId) && (p.ValidTo == null || day <= p.ValidTo)).OrderBy(p => p.Id).ToListAsync(cancellationToken)).ToLookup(p => p.VersionId);
            var results = (await db.Set<ProcedureResult>().AsNoTracking().Where(p => ids.Contains(p.VersionId)).OrderBy(p => p.Ordinal).ToListAsync(cancellationToken)).ToLookup(p => p.VersionId);
            var levels = await db.LevelsOnAsync(ids, day, cancellationToken);
            foreach (var v in some)
            {
                read[v.Id] = Of(v, levels.GetValueOrDefault(v.Id), papers[v.Id], limits[v.Id], fees[v.Id], results[v.Id]);
            }
        }

        return read;
    }

    static ProcedureContent Of(ProcedureVersion v, OnlineLevelChange? level, IEnumerable<ProcedurePaper> papers, IEnumerable<ProcedureLimit> limits, IEnumerable<ProcedureFee> fees, IEnumerable<ProcedureResult> results)
    {
        List<ContentResult> kinds = [.. results.Select(r => new ContentResult(r.Code, r.Name))];
        return new ProcedureContent
        {
            Name = v.Name, LimitAmount = v.LimitAmount, LimitUnit = v.LimitUnit, LimitText = v.LimitText, CountingRule = v.CountingRule, OnlineLevel = level?.Level ?? v.OnlineLevel, OnlineReason = level is null ? v.OnlineReason : level.Reason,
            LegalBasis = v.LegalBasis, FeeWords = v.Fee, Sequence = v.Sequence, Conditions = v.Conditions, Subjects = v.Subjects,
            Papers = [.. papers.Select(p => new ContentPaper(p.CaseName, p.Name, p.Originals, p.Copies, p.Form, p.ReusedFrom))],
            Limits = [.. limits.Select(l => new ContentLimit(l.CaseName, l.Channel, l.Amount, l.Unit, l.Text))],
            Fees = [.. fees.Select(f => new ContentFee(f.Name, f.CaseName, f.Channel, f.Amount, f.Words, f.ValidFrom, f.ValidTo, f.LegalSource))],
            Results = kinds.Count > 0 ? kinds : string.IsNullOrWhiteSpace(v.ResultName) ? [] : [new ContentResult(null, v.ResultName)],
        };
    }
}
