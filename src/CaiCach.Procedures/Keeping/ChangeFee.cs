using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Keeping;

/// <summary>Sets a fee of a version from a day on, for a case and a channel; the row for the same ones ends the day before. Dossiers keep the fee they were received with.</summary>
public sealed class ChangeFee(AppDb db, VersionChange change)
{
    public Task<Outcome<ChangedVersion>> RunAsync(ChangeFeeOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ProceduresActions.ChangeFee, options, context, async (scope, procedure, version) =>
        {
            var (name, caseName, words, source) = (NormalText.Line(options.Name), NormalText.Line(options.CaseName), NormalText.Lines(options.Words), NormalText.Line(options.LegalSource));
            var rows = (await db.Set<ProcedureFee>().Where(f => f.VersionId == version.Id).ToListAsync(cancellationToken))
                .Where(f => f.Name == name && f.CaseName == caseName && f.Channel == options.Channel && f.ValidTo is null).ToList();
            List<Refusal> refusals = [.. DatedRows.Refusals(version, options.ValidFrom, source, rows.Max(r => r.ValidFrom))];
            if (name is null or { Length: > 300 })
            {
                refusals.Add(new Refusal("procedure.fee_name", "Ghi tên khoản phí, lệ phí.", nameof(options.Name)));
            }

            if (options.Amount is < 0 or > 100_000_000_000 || (options.Amount is null && words is null))
            {
                refusals.Add(new Refusal("procedure.fee_amount", "Ghi số tiền (0 là không thu), hoặc cách tính bằng lời.", nameof(options.Amount)));
            }

            if (caseName is not null && !await IsCaseAsync(version.Id, caseName, cancellationToken))
            {
                refusals.Add(new Refusal("procedure.case", "Phiên bản này không có trường hợp ấy.", nameof(options.CaseName)));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            rows.ForEach(r => r.ValidTo = options.ValidFrom!.Value.AddDays(-1));
            var fee = new ProcedureFee
            {
                Id = Ids.New(scope.Now), VersionId = version.Id, Name = name!, CaseName = caseName, Channel = options.Channel, Amount = options.Amount, Words = words, ValidFrom = options.ValidFrom, LegalSource = source,
            };
            db.Add(fee);
            scope.Record(ProcedureRecord.Of(procedure), [new FeeChanged(version.Number, VersionCases.Words(fee), options.ValidFrom!.Value, source!)]);
            return [];
        }, cancellationToken);

    async Task<bool> IsCaseAsync(Guid versionId, string caseName, CancellationToken cancellationToken) =>
        await db.Set<ProcedurePaper>().AnyAsync(p => p.VersionId == versionId && p.CaseName == caseName, cancellationToken)
        || await db.Set<ProcedureLimit>().AnyAsync(p => p.VersionId == versionId && p.CaseName == caseName, cancellationToken);
}
