using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    static Outcome<IReadOnlyList<IDossierEvent>> DecideSendPaper(Dossier dossier, SendPaper command, DossierFacts facts) => dossier.CrossUnitPaper switch
    {
        null => new Refusal("dossier.paper_not_elsewhere", "Hồ sơ này không được nhận thay cơ quan khác."),
        { SentAt: not null } or { EndedAt: not null } => new Refusal("dossier.paper_sent", "Hồ sơ giấy đã được gửi, hoặc đã trả lại người nộp."),
        var p when p.FromAgencyId != command.AgencyId => new Refusal("dossier.paper_not_here", "Hồ sơ giấy ở nơi đã nhận thay; nơi đó gửi đi."),
        var p => Events(new PaperSent(p.ToAgencyId, command.OfficialName, p.DueAt is { } due ? facts.Now > due : null)),
    };

    static Outcome<IReadOnlyList<IDossierEvent>> DecideConfirmPaper(Dossier dossier, ConfirmPaper command) => dossier.CrossUnitPaper switch
    {
        null => new Refusal("dossier.paper_not_elsewhere", "Hồ sơ này không được nhận thay cơ quan khác."),
        { EndedAt: not null } => new Refusal("dossier.paper_arrived", "Hồ sơ giấy đã được xác nhận là đã đến, hoặc đã trả lại người nộp."),
        { SentAt: null } => new Refusal("dossier.paper_not_sent", "Nơi nhận thay chưa ghi là đã gửi hồ sơ giấy."),
        var p when p.ToAgencyId != command.AgencyId => new Refusal("dossier.paper_not_here", "Chỉ cơ quan giải quyết xác nhận đã có hồ sơ giấy."),
        _ => Events(new PaperArrived(command.OfficialName)),
    };
}
