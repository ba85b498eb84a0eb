using CaiCach.Dossiers;
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

    protected override Task<IReadOnlyList<AnswerFigures>> ReadAsync() => list.FiguresAsync(Start, End, Current.Authority, Aborted);
}
