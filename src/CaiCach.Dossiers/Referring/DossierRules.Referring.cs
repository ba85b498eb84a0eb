using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Processes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    /// <summary>More at once would be an office's whole correspondence.</summary>
    public const int MostReferrals = 20;

    static Outcome<IReadOnlyList<IDossierEvent>> DecideAskReferrals(Dossier dossier, AskReferrals command, DossierFacts facts)
    {
        if (dossier.State != DossierState.Processing)
        {
            return WrongState(dossier, "hỏi cơ quan khác");
        }

        List<AskedReferral> asked = [];
        var start = LocalClock.ToLocal(facts.Now);
        foreach (var request in command.Requests)
        {
            if (request.AgencyId == dossier.AgencyId)
            {
                return Refused("dossier.referral_own", $"{request.AgencyName} đang giải quyết hồ sơ này; chọn cơ quan khác.", asked.Count);
            }

            if (asked.Any(a => a.AgencyId == request.AgencyId) || dossier.Referrals.Any(r => r.AgencyId == request.AgencyId && r.EndedAt is null))
            {
                return Refused("dossier.referral_twice", $"{request.AgencyName} đang được hỏi rồi.", asked.Count);
            }

            var due = Deadlines.DueAt(request.Calendar, start, new TimeLimit(request.WorkingDays, TimeUnit.WorkingDay), CountingRule.HourExact);
            if (facts.Now <= dossier.LawfulDueAt && LocalClock.ToInstant(due) > dossier.LawfulDueAt)
            {
                return Refused("dossier.referral_beyond_due", $"Hạn của {request.AgencyName} sẽ là {due:HH:mm dd/MM/yyyy}, sau hạn của hồ sơ {LocalClock.ToLocal(dossier.LawfulDueAt):HH:mm dd/MM/yyyy}. Cho ít ngày hơn{(command.InSequence ? ", hoặc hỏi cùng lúc" : "")}.", asked.Count);
            }

            var ordinal = dossier.ReferralCount + asked.Count + 1;
            asked.Add(new AskedReferral(ordinal, request.AgencyId, request.AgencyName, request.Kind, request.WorkingDays, command.InSequence && asked.Count > 0 ? ordinal - 1 : null, LocalClock.ToInstant(due)));
            start = command.InSequence ? due : start;
        }

        return Events(new ReferralsAsked(asked, command.Question, command.Article));
    }

    static Refusal Refused(string code, string message, int row) => new(code, message, $"Agencies[{row}].WorkingDays");

    static Outcome<IReadOnlyList<IDossierEvent>> DecideAnswerReferral(Dossier dossier, AnswerReferral command, DossierFacts facts)
    {
        if (dossier.Referrals.FirstOrDefault(r => r.Ordinal == command.Ordinal) is not { EndedAt: null } referral)
        {
            return new Refusal("dossier.referral_ended", "Yêu cầu này đã được trả lời, đã rút, hoặc hồ sơ đã xong.");
        }

        return referral.BegunAt is null
            ? new Refusal("dossier.referral_waits", "Chưa đến lượt: cơ quan được hỏi trước chưa trả lời.")
            : Ended(dossier, referral, new ReferralAnswered(referral.Ordinal, referral.AgencyId, command.OfficialName, command.Answer, command.Document, Judge(facts.Now, referral.DueAt)), facts, command.Calendars);
    }

    static Outcome<IReadOnlyList<IDossierEvent>> DecideWithdrawReferral(Dossier dossier, WithdrawReferral command, DossierFacts facts) =>
        dossier.Referrals.FirstOrDefault(r => r.Ordinal == command.Ordinal) is { EndedAt: null } referral
            ? Ended(dossier, referral, new ReferralWithdrawn(referral.Ordinal, referral.AgencyId, command.Reason), facts, command.Calendars)
            : new Refusal("dossier.referral_ended", "Yêu cầu này đã được trả lời, đã rút, hoặc hồ sơ đã xong.");

    /// <summary>The end of one begins those that waited for it, each with its whole time: who was late before does not shorten it.</summary>
    static Outcome<IReadOnlyList<IDossierEvent>> Ended(Dossier dossier, DossierReferral referral, IDossierEvent end, DossierFacts facts, IReadOnlyDictionary<Guid, WorkingCalendar> calendars) =>
        Events([end, .. dossier.Referrals.Where(r => r.After == referral.Ordinal && r.EndedAt is null && referral.BegunAt is not null).OrderBy(r => r.Ordinal).Select(r => new ReferralBegun(
            r.Ordinal, r.AgencyId,
            LocalClock.ToInstant(Deadlines.DueAt(calendars[r.AgencyId], LocalClock.ToLocal(facts.Now), new TimeLimit(r.WorkingDays, TimeUnit.WorkingDay), CountingRule.HourExact))))]);

    /// <summary>What still has to be waited for before a result can be submitted; an opinion only while its time runs.</summary>
    public static IEnumerable<DossierReferral> HoldingUp(Dossier dossier, DateTimeOffset now) =>
        dossier.Referrals.Where(r => r.EndedAt is null && (r.Kind == ReferralKind.Work || r.DueAt >= now));
}
