using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.Referring;

/// <summary>Asks other agencies for their opinion or their share, all at once or one after the other, each with a date of its own within the dossier's.</summary>
public sealed class AskDossierReferrals(DossierChange change, UnitDirectory units, CalendarReader calendars, RegimeReader regimes, LocalClock clock)
{
    // A quarter of a year of working days; whoever needs longer has no legal time left.
    const int MostDays = 60;

    public Task<Outcome<DossierChanged>> RunAsync(AskDossierReferralsOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.AskReferrals, options, context, async dossier =>
        {
            var (said, requests, today) = (new Said(), new List<ReferralRequest>(), clock.Today);
            var snapshot = await units.GetAsync(cancellationToken);
            if (options.Agencies.Count is 0 or > DossierRules.MostReferrals)
            {
                said.Refuse("dossier.missing", $"Chọn từ 1 đến {DossierRules.MostReferrals} cơ quan để hỏi.", "Agencies[0].AgencyId");
            }

            foreach (var (asked, row) in options.Agencies.Select((a, i) => (a, i)))
            {
                if (snapshot.Find(asked.AgencyId) is not { } agency || agency.AgencyId != agency.Id || !agency.IsOpenOn(today))
                {
                    said.Refuse("dossier.referral_agency", "Chọn một cơ quan đang hoạt động.", $"Agencies[{row}].AgencyId");
                }
                else if (asked.WorkingDays is not (>= 1 and <= MostDays))
                {
                    said.Refuse("dossier.referral_days", $"Số ngày làm việc từ 1 đến {MostDays}.", $"Agencies[{row}].WorkingDays");
                }
                else
                {
                    requests.Add(new ReferralRequest(agency.Id, agency.ShortName, asked.Kind, asked.WorkingDays.Value, await calendars.ForAgencyAsync(agency.Id, cancellationToken)));
                }
            }

            var question = said.Required(options.Question, nameof(options.Question), "nội dung cần hỏi", 2000, lines: true);
            var article = (await regimes.OfAsync(dossier.RegimeId, cancellationToken)).FindTimer(TimerKind.Consultation, today, dossier.ProcedureId)?.Source ?? "";
            return said.Then(new AskReferrals(requests, question, options.InSequence, article));
        }, cancellationToken);
}
