using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria.Reading;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>Loads a set as a draft. Whatever does not add up is kept and listed: whoever loads it mends it or publishes it knowingly.</summary>
public sealed class ImportCriteriaSet(AppDb db, ActionRunner actions, IEnumerable<IRatioMeasure> measures)
{
    const int LongestCode = 60;
    const int LongestName = 300;

    public Task<Outcome<ImportedCriteriaSet>> RunAsync(ImportCriteriaSetOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ImportedCriteriaSet>(ParIndexActions.ImportSet, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ParIndexPermissions.KeepSets))
            {
                return Refusal.Forbidden();
            }

            CriteriaDraft draft;
            try
            {
                draft = Named(CriteriaFile.Read(options.File), options);
            }
            catch (CriteriaFileException wrong)
            {
                return new Refusal("criteria-set.unreadable", wrong.Message, nameof(options.File));
            }

            var refusals = await RefusalsAsync(draft, cancellationToken);
            if (refusals.Count > 0)
            {
                return refusals;
            }

            var findings = CriteriaChecks.Of(draft, measures.Select(m => m.Definition.Code).ToHashSet());
            var set = new CriteriaSet
            {
                Id = Ids.New(scope.Now), Code = draft.Code, Name = draft.Name, Index = draft.Index, Level = draft.Level, YearFrom = draft.YearFrom, YearTo = draft.YearTo, Decision = draft.Decision,
                DecisionDate = draft.DecisionDate, Issuer = draft.Issuer, IsDemonstration = draft.IsDemonstration, Note = draft.Note, CreatedAt = scope.Now,
                ParentSetId = draft.ParentSet is null ? null : await db.Set<CriteriaSet>().Where(s => s.Code == draft.ParentSet).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(cancellationToken),
            };
            var nodes = CriteriaNodes.Of(set.Id, draft, scope.Now);
            db.Add(set);
            db.AddRange(nodes);
            var tree = new CriteriaTree(set, nodes);
            var total = tree.Fields.Sum(f => f.Max);
            scope.Record(CriteriaSetRecord.Of(set), [new CriteriaSetImported(set.Code, nodes.Count, tree.Leaves.Count, total, [.. findings.Where(f => f.Kind != CriteriaFindingKind.NoRule).Select(f => f.Message)])]);
            return new ImportedCriteriaSet(set.Id, set.Code, nodes.Count, tree.Leaves.Count, total, findings);
        }, cancellationToken);

    /// <summary>What the person said goes before what the file says.</summary>
    static CriteriaDraft Named(CriteriaDraft draft, ImportCriteriaSetOptions options) => draft with
    {
        Code = (NormalText.Line(options.Code ?? draft.Code) ?? "").ToUpperInvariant(), Name = NormalText.Line(options.Name ?? draft.Name) ?? "", Index = options.Index ?? draft.Index, Level = options.Level ?? draft.Level,
        YearFrom = options.YearFrom ?? draft.YearFrom, YearTo = options.YearTo ?? (options.YearFrom is null ? draft.YearTo : options.YearFrom.Value),
        Decision = NormalText.Line(options.Decision) ?? draft.Decision, DecisionDate = options.DecisionDate ?? draft.DecisionDate,
    };

    async Task<List<Refusal>> RefusalsAsync(CriteriaDraft draft, CancellationToken cancellationToken)
    {
        List<Refusal> refusals = [];
        void Refuse(bool when, string code, string message, string field)
        {
            if (when)
            {
                refusals.Add(new Refusal("criteria-set." + code, message, field));
            }
        }

        Refuse(!IndexCode.IsUsable(draft.Code, LongestCode), "code", "Đặt mã cho bộ tiêu chí: chữ không dấu, số, gạch nối, ví dụ PAR-2021-TINH.", nameof(ImportCriteriaSetOptions.Code));
        Refuse(draft.Name.Length is 0 or > LongestName, "name", $"Đặt tên cho bộ tiêu chí, tối đa {LongestName} ký tự.", nameof(ImportCriteriaSetOptions.Name));
        Refuse(draft.YearFrom is < 2000 or > 2100 || draft.YearTo < draft.YearFrom || draft.YearTo > 2100, "years", "Cho biết bộ tiêu chí dùng từ năm nào đến năm nào.", nameof(ImportCriteriaSetOptions.YearFrom));
        Refuse(draft.Level is UnitKind.OneStop or UnitKind.Division, "level", "Bộ tiêu chí chấm cấp tỉnh, sở, cấp huyện hoặc cấp xã.", nameof(ImportCriteriaSetOptions.Level));
        Refuse(await db.Set<CriteriaSet>().AnyAsync(s => s.Code == draft.Code, cancellationToken), "code_taken", $"Đã có bộ tiêu chí mang mã {draft.Code}. Chọn mã khác.", nameof(ImportCriteriaSetOptions.Code));
        Refuse(
            draft.ParentSet is { } parent && !await db.Set<CriteriaSet>().AnyAsync(s => s.Code == parent, cancellationToken), "parent",
            $"Không có bộ tiêu chí khung mang mã {draft.ParentSet}; nạp bộ khung trước.", nameof(ImportCriteriaSetOptions.File));
        return refusals;
    }
}
