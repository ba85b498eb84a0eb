using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.ParIndex.Rounds.Scores;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Proving;

/// <summary>Adds evidence and links it to leaves; one piece may prove many. The file lies in the store before the row names it.</summary>
public sealed class AddEvidence(AppDb db, UnitChange change, FileStore store, LocalClock clock)
{
    static readonly IReadOnlyList<string> Objects = ["plan-task", "reform-report", "measure"];

    public async Task<Outcome<Done>> RunAsync(AddEvidenceOptions options, EvidenceFile? file, ActionContext context, CancellationToken cancellationToken)
    {
        StoredFile? stored = null;
        if (file is not null)
        {
            var put = await store.PutAsync(file.Content, clock.Now, cancellationToken);
            if (!put.Succeeded)
            {
                return put.Refusals.Select(r => r with { Field = "File" }).ToList();
            }

            stored = put.Value;
        }

        return await change.RunAsync(RoundActions.Prove, options, context, async scope =>
        {
            if (scope.NotScoringItself is { } locked)
            {
                return [locked];
            }

            var leaves = options.Leaves.Distinct().Select(c => (Code: c, Leaf: scope.Tree.Find(c))).ToList();
            if (leaves.Count == 0 || leaves.Exists(l => l.Leaf is null || !scope.Tree.IsLeaf(l.Leaf)))
            {
                return [new Refusal("round.leaves", leaves.Count == 0 ? "Chọn ít nhất một tiêu chí được tài liệu này chứng minh." : "Có tiêu chí không thuộc bộ tiêu chí này.", nameof(options.Leaves))];
            }

            var evidence = options.EvidenceId is { } id
                ? await db.Set<RoundEvidence>().SingleOrDefaultAsync(e => e.Id == id && e.RoundUnitId == scope.Unit.Id, cancellationToken)
                : New(options, file, stored, scope, context);
            if (evidence is null)
            {
                return [options.EvidenceId is null ? new Refusal("round.evidence", "Chọn tệp, hoặc ghi số và ngày văn bản, hoặc dán địa chỉ một nhiệm vụ, báo cáo trong hệ thống.", nameof(options.Title)) : Refusal.NotFound("tài liệu")];
            }

            if (evidence.Title.Length is 0 or > 500 || evidence.Number is { Length: > 100 } || evidence.Href is { Length: > 500 })
            {
                return [new Refusal("round.title", "Ghi tên tài liệu, không quá 500 ký tự; số, ký hiệu không quá 100 ký tự.", nameof(options.Title))];
            }

            if (options.EvidenceId is null)
            {
                db.Add(evidence);
                if (stored is not null && !await db.Set<StoredFile>().AnyAsync(f => f.Hash == stored.Hash, cancellationToken))
                {
                    db.Add(stored);
                }
            }

            var there = await db.Set<EvidenceLink>().Where(l => l.EvidenceId == evidence.Id && l.UnlinkedAt == null).Select(l => l.CriterionId).ToListAsync(cancellationToken);
            db.AddRange(leaves.Where(l => !there.Contains(l.Leaf!.Id)).Select(l => new EvidenceLink
            {
                Id = Ids.New(scope.Now), EvidenceId = evidence.Id, RoundUnitId = scope.Unit.Id, CriterionId = l.Leaf!.Id, OfficialId = context.Actor.OfficialId, At = scope.Now,
            }));
            scope.Action.Record(RoundRecord.Of(scope.Unit), [new EvidenceAdded(evidence.Title, [.. leaves.Select(l => l.Code)])]);
            return [];
        }, cancellationToken);
    }

    static RoundEvidence? New(AddEvidenceOptions options, EvidenceFile? file, StoredFile? stored, UnitScope scope, ActionContext context)
    {
        var (number, href) = (NormalText.Line(options.Number), NormalText.Line(options.Href));
        var isObject = options.ObjectKind is { } kind && Objects.Contains(kind) && options.ObjectId is { Length: > 0 and <= 60 } && IsLocal(href);
        if (stored is null && !isObject && (number is null || options.Date is null))
        {
            return null;
        }

        var name = file is null ? null : NormalText.Line(Path.GetFileName(file.Name.Replace('\\', '/'))) ?? "tệp";
        return new RoundEvidence
        {
            Id = Ids.New(scope.Now), RoundUnitId = scope.Unit.Id, Kind = stored is not null ? EvidenceKind.File : isObject ? EvidenceKind.Object : EvidenceKind.Document,
            Title = NormalText.Line(options.Title) ?? name ?? number ?? "", FileHash = stored?.Hash, FileName = name?[..Math.Min(name.Length, 200)], Number = number, Date = options.Date,
            ObjectKind = isObject ? options.ObjectKind : null, ObjectId = isObject ? options.ObjectId : null, Href = isObject ? href : null, OfficialId = context.Actor.OfficialId, At = scope.Now,
        };
    }

    // Never an address of another host.
    static bool IsLocal(string? href) => href is not null && href.StartsWith('/') && !href.StartsWith("//", StringComparison.Ordinal) && !href.Contains('\\', StringComparison.Ordinal);
}
