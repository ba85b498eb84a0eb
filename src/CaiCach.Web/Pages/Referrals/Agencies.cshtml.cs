using CaiCach.Dossiers;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Pages.Shared;

namespace CaiCach.Web.Pages.Referrals;

/// <summary>How each agency answers what others ask of it: its own lateness, by itself.</summary>
public sealed class AgenciesModel(ReferralList list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : AgencyFiguresPage(units, clock, current)
{
    public override string List => "/referrals";

    public override string Who => "Cơ quan được hỏi";

    protected override Task<IReadOnlyList<AnswerFigures>> ReadAsync() => list.FiguresAsync(Start, End, Current.Authority, Aborted);
}
