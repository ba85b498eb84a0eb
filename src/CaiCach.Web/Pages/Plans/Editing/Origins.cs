using CaiCach.Accountability;
using CaiCach.Accountability.Explanations;
using CaiCach.Accountability.Heads;
using CaiCach.Accountability.Listing;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Listing;
using CaiCach.ReformPlans.Tasks;
using CaiCach.Web.Pages.Heads;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>
/// The records that a task can be made from: their page, words that name them, a name to start from, the agency that is meant. The words are made here from the
/// record, never taken from an address, and hold nothing about an applicant.
/// </summary>
public sealed class Origins(DossierReader dossiers, ApologyReader apologies, ExplanationList explanations, HeadBoard heads, CriteriaReader criteria, UnitDirectory units)
{
    public const string Dossier = "dossier";
    public const string Apology = "apology";

    /// <summary>The figures of an agency's heads.</summary>
    public const string Agency = "agency";

    /// <summary>A leaf of the PAR index that lost points.</summary>
    public const string IndexLeaf = "index-leaf";

    /// <summary>The page of an origin; null for one outside the product, or where the person opens no such pages.</summary>
    public static string? Link(string? kind, Guid? id, Authority authority) => (kind, id) switch
    {
        (Dossier, { } record) when authority.HasAny(DossiersPermissions.View) => $"/dossiers/{record}",
        (Apology, { } record) when authority.HasAny(AccountabilityPermissions.View) => $"/apologies/{record}",
        (ExplanationRecord.Kind, { } record) when authority.HasAny(AccountabilityPermissions.ViewHeads) => $"/heads/explanations/{record}",
        (Agency, { } record) when authority.HasAny(AccountabilityPermissions.ViewHeads) => $"/heads/{record}",
        (IndexLeaf, { } record) when authority.HasAny(ParIndexPermissions.View) => $"/index/leaf/{record}",
        _ => null,
    };

    /// <returns>Null when there is no such record, or the person may not know of it.</returns>
    public async Task<OfferedOrigin?> FindAsync(string? kind, Guid? id, ActionContext context, CancellationToken cancellationToken) => (kind, id) switch
    {
        (Dossier, { } record) => await dossiers.FindAsync(record, context, cancellationToken) is { } d
            ? Of(Dossier, record, $"Hồ sơ {d.Dossier.Code}, {d.Version.Name}", $"Khắc phục nguyên nhân chậm, vướng của hồ sơ {d.Dossier.Code}", d.Dossier.AgencyId) : null,
        (Apology, { } record) => await apologies.FindAsync(record, context, cancellationToken) is { } a
            ? Of(Apology, record, $"{(a.Number is null ? "Dự thảo thư xin lỗi" : "Thư xin lỗi số " + a.Number)}, hồ sơ {a.DossierCode}", $"Khắc phục nguyên nhân trễ hẹn nêu trong thư xin lỗi của hồ sơ {a.DossierCode}", a.AgencyId) : null,
        (ExplanationRecord.Kind, { } record) => await explanations.FindAsync(record, context, cancellationToken) is { } e
            ? Of(ExplanationRecord.Kind, record, $"{e.Kind.Label()}, {await WordsAsync(e, cancellationToken)}", $"Khắc phục theo giải trình về {await WordsAsync(e, cancellationToken)}", e.AgencyId) : null,
        (Agency, { } record) => await AgencyAsync(record, context, cancellationToken),
        (IndexLeaf, { } record) => await LeafAsync(record, context, cancellationToken),
        _ => null,
    };

    /// <summary>Several of a kind; one that does not exist or may not be known is left out.</summary>
    public async Task<IReadOnlyList<OfferedOrigin>> FindAllAsync(string? kind, IReadOnlyList<Guid> ids, ActionContext context, CancellationToken cancellationToken)
    {
        List<OfferedOrigin> found = [];
        foreach (var id in ids.Distinct().Take(CaiCach.ReformPlans.Planning.AddPlanTasks.Most + 1))
        {
            if (await FindAsync(kind, id, context, cancellationToken) is { } origin)
            {
                found.Add(origin);
            }
        }

        return found;
    }

    async Task<OfferedOrigin?> AgencyAsync(Guid record, ActionContext context, CancellationToken cancellationToken)
    {
        var unit = (await units.GetAsync(cancellationToken)).Find(record);
        return unit is not null && unit.Id == unit.AgencyId && context.Authority.Allows(AccountabilityPermissions.ViewHeads, new Subject(null, null, record))
            ? Of(Agency, record, $"Số liệu trách nhiệm người đứng đầu {unit.ShortName}", "", record) : null;
    }

    async Task<OfferedOrigin?> LeafAsync(Guid record, ActionContext context, CancellationToken cancellationToken)
    {
        if (!context.Authority.HasAny(ParIndexPermissions.View) || await criteria.LeafAsync(record, cancellationToken) is not var (leaf, index))
        {
            return null;
        }

        var snapshot = await units.GetAsync(cancellationToken);
        var owner = snapshot.Agencies.FirstOrDefault(u => u.Code == leaf.OwnerCode) ?? snapshot.Province!;
        return Of(IndexLeaf, record, $"Tiêu chí {leaf.Code} của {(index == IndexKind.Reform ? "chỉ số CCHC" : "chỉ số phục vụ")}, {leaf.Name}", $"Lấy lại điểm tiêu chí {leaf.Code}: {leaf.Name}", owner.Id);
    }

    async Task<string> WordsAsync(Explanation e, CancellationToken cancellationToken) =>
        $"{HeadWords.Of(heads.Groups, e.Figure).ToLowerInvariant()}, {(await units.GetAsync(cancellationToken)).NameOf(e.AgencyId)}, {new HeadPeriod(e.From, e.To).Name}";

    static OfferedOrigin Of(string kind, Guid id, string label, string name, Guid agencyId) => new(new TaskOrigin(kind, id, label[..Math.Min(300, label.Length)]), name, agencyId);
}
