using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Publishing;

/// <summary>Finds a decision by number and day, or takes it up; its document goes into the store before the command, its row with the command.</summary>
public sealed class Decisions(AppDb db, FileStore store, LocalClock clock, UnitDirectory units)
{
    const int LongestName = 200;

    /// <summary>Stores the document, if there is one, then runs the command; a file that is refused refuses the command.</summary>
    internal async Task<Outcome<T>> WithAsync<T>(DecisionFile? file, Func<StoredDecision?, Task<Outcome<T>>> run, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return await run(null);
        }

        var stored = await store.PutAsync(file.Content, clock.Now, cancellationToken);
        var name = NormalText.Line(Path.GetFileName(file.Name.Replace('\\', '/'))) ?? "quyết định";
        return stored.Succeeded
            ? await run(new StoredDecision(stored.Value, name[..Math.Min(name.Length, LongestName)]))
            : stored.Refusals.Select(r => r with { Field = "Document" }).ToList();
    }

    /// <summary>The decision, added to the context when it is new.</summary>
    internal async Task<Outcome<Publication>> TakeAsync(ActionScope scope, DecisionOptions typed, StoredDecision? document, CancellationToken cancellationToken)
    {
        var number = NormalText.Line(typed.Number);
        List<Refusal> refusals = [];
        if (number is null or { Length: > 100 })
        {
            refusals.Add(new Refusal("procedure.decision_number", "Ghi số, ký hiệu quyết định công bố.", "DecisionNumber"));
        }

        if (typed.SignedOn is not { } signed)
        {
            refusals.Add(new Refusal("procedure.decision_day", "Ghi ngày ký quyết định.", "SignedOn"));
        }
        else if (signed > LocalClock.ToLocalDate(scope.Now) || signed.Year < 2000)
        {
            refusals.Add(new Refusal("procedure.decision_day", "Ngày ký không thể sau hôm nay hoặc trước năm 2000.", "SignedOn"));
        }

        if (typed.AgencyId is { } id && (await units.GetAsync(cancellationToken)).Find(id) is null)
        {
            refusals.Add(new Refusal("procedure.decision_agency", "Cơ quan trình quyết định không có trong danh mục đơn vị.", "AgencyId"));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        var decision = db.Set<Publication>().Local.FirstOrDefault(p => p.Number == number && p.SignedOn == typed.SignedOn)
            ?? await db.Set<Publication>().SingleOrDefaultAsync(p => p.Number == number && p.SignedOn == typed.SignedOn, cancellationToken);
        if (decision is null)
        {
            decision = new Publication { Id = Ids.New(scope.Now), Number = number!, SignedOn = typed.SignedOn!.Value, Duty = typed.Duty, AgencyId = typed.AgencyId };
            db.Add(decision);
            scope.Record(PublicationRecord.Of(decision), [new PublicationTakenUp(decision.Number, decision.SignedOn, decision.Duty)]);
        }

        if (document is not null)
        {
            (decision.FileHash, decision.FileName) = (document.File.Hash, document.Name);
            if (!await db.Set<StoredFile>().AnyAsync(f => f.Hash == document.File.Hash, cancellationToken))
            {
                db.Add(document.File);
            }
        }

        return decision;
    }
}
