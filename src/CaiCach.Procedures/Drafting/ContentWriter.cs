using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Text;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Drafting;

/// <summary>Puts content into a draft. Only drafts are ever written; callers have checked.</summary>
internal static class ContentWriter
{
    /// <summary>Head and rows of a draft that has no rows yet.</summary>
    public static void Fill(AppDb db, ProcedureVersion draft, string code, ProcedureContent content, DateTimeOffset now)
    {
        var initials = SearchKey.Initials(content.Name);
        (draft.Name, draft.SearchKey, draft.Initials) = (content.Name, SearchKey.Of(content.Name + " " + code), initials[..Math.Min(200, initials.Length)]);
        (draft.LimitAmount, draft.LimitUnit, draft.LimitText, draft.CountingRule) = (content.LimitAmount, content.LimitUnit, content.LimitText, content.CountingRule);
        (draft.OnlineLevel, draft.OnlineReason, draft.LegalBasis, draft.Fee) = (content.OnlineLevel, content.OnlineReason, content.LegalBasis, content.FeeWords);
        (draft.Sequence, draft.Conditions, draft.Subjects) = (content.Sequence, content.Conditions, content.Subjects);
        draft.ResultName = content.Results.Count == 0 ? null : string.Join("; ", content.Results.Select(r => r.Name));
        db.AddRange(content.Papers.Select((p, i) => new ProcedurePaper
        {
            Id = Ids.New(now), VersionId = draft.Id, Ordinal = i + 1, CaseName = p.CaseName, Name = p.Name, Originals = p.Originals, Copies = p.Copies, Form = p.Form, ReusedFrom = p.ReusedFrom,
        }));
        db.AddRange(content.Limits.Select(l => new ProcedureLimit { Id = Ids.New(now), VersionId = draft.Id, CaseName = l.CaseName, Channel = l.Channel, Amount = l.Amount, Unit = l.Unit, Text = l.Text }));
        db.AddRange(content.Fees.Select(f => new ProcedureFee
        {
            Id = Ids.New(now), VersionId = draft.Id, Name = f.Name, CaseName = f.CaseName, Channel = f.Channel, Amount = f.Amount, Words = f.Words, ValidFrom = f.ValidFrom, ValidTo = f.ValidTo, LegalSource = f.LegalSource,
        }));
        db.AddRange(content.Results.Select((r, i) => new ProcedureResult { Id = Ids.New(now), VersionId = draft.Id, Ordinal = i + 1, Code = r.Code, Name = r.Name }));
    }

    /// <summary>Takes the rows away; they go before new ones of the same places come.</summary>
    public static async Task EmptyAsync(AppDb db, IReadOnlyList<Guid> drafts, CancellationToken cancellationToken)
    {
        foreach (var ids in drafts.Chunk(1000))
        {
            db.RemoveRange(await db.Set<ProcedurePaper>().Where(p => ids.Contains(p.VersionId)).ToListAsync(cancellationToken));
            db.RemoveRange(await db.Set<ProcedureLimit>().Where(p => ids.Contains(p.VersionId)).ToListAsync(cancellationToken));
            db.RemoveRange(await db.Set<ProcedureFee>().Where(p => ids.Contains(p.VersionId)).ToListAsync(cancellationToken));
            db.RemoveRange(await db.Set<ProcedureResult>().Where(p => ids.Contains(p.VersionId)).ToListAsync(cancellationToken));
        }
    }
}
