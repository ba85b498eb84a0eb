using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Plans;

/// <summary>Programmes and yearly plans, the newest first.</summary>
public sealed class IndexModel(PlanReader reader, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    public IReadOnlyList<PlanRow> Rows { get; private set; } = [];

    public UnitSnapshot Units { get; private set; } = null!;

    public async Task OnGetAsync() => (Rows, Units) = (await reader.ListAsync(Current.Authority, Aborted), await units.GetAsync(Aborted));
}
