using CaiCach.Dossiers.Arriving;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Pages.Shared;

namespace CaiCach.Web.Pages.Arrivals;

/// <summary>How each agency answers what comes online.</summary>
public sealed class AgenciesModel(ArrivalList list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : AgencyFiguresPage(units, clock, current)
{
    public override string List => "/arrivals";

    public override string Who => "Cơ quan";

    protected override async Task<IEnumerable<AgencyFigures>> ReadAsync() =>
        (await list.FiguresAsync(Start, End, Current.Authority, Aborted)).Select(f => new AgencyFigures(f.AgencyId, f.InTime, f.Late, f.Waiting, f.Overdue));
}
