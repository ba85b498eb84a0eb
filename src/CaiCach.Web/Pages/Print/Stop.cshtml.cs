using CaiCach.Dossiers;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Outbox;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Regimes;
using CaiCach.Web.Hosting;

namespace CaiCach.Web.Pages.Print;

/// <summary>
/// Mẫu 05 of 2025: thông báo dừng giải quyết hồ sơ, at the applicant's request or because it was not completed in time. The annex prescribes its title;
/// the lines are what the applicant needs to know. Printed without a number for days on which no such form held.
/// </summary>
public sealed class StopModel(DossierReader reader, RegimeReader regimes, UnitDirectory units, SiteOptions site, CurrentOfficial current) : DossierSlip(reader, regimes, units, site, current)
{
    public StoryLine? Line => View.Story.LastOrDefault(l => l.Event.Type is "dossier.withdrawn" or "dossier.closed");

    /// <summary>Why it stopped, with the article.</summary>
    public string Reason => Line!.Event.Type == "dossier.withdrawn"
        ? $"theo đề nghị của người nộp: {Line.Event.As<DossierWithdrawn>().Reason.TrimEnd('.')} ({View.Regime.WithdrawalArticle})"
        : $"hồ sơ không được bổ sung trước {SlipHead.Moment(Line.Event.As<DossierClosed>().CompletionDueAt)} ({Line.Event.As<DossierClosed>().Article})";

    protected override FormKind Kind => FormKind.StopNotice;

    public override DateTimeOffset MadeAt => Line!.At;

    protected override bool Exists => Line is not null;
}
