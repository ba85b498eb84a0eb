using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Counting;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Processes;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Demonstration;

/// <summary>Lets dossiers live: every step is decided by the same rules that decide for people, only the clock is invented.</summary>
internal sealed class DossierLives(Province province, WorkingCalendar calendar, LegalRegime regime, People people, Random random, DateTimeOffset until)
{
    readonly Dictionary<Guid, Unit> units = province.Units.ToDictionary(u => u.Id);
    readonly Dictionary<(Guid, Role), List<Official>> officials = province.Posts.Join(province.Officials, p => p.OfficialId, o => o.Id, (p, o) => (p, o))
        .GroupBy(x => (x.p.UnitId, x.p.Role)).ToDictionary(g => g.Key, g => g.Select(x => x.o).ToList());

    readonly ILookup<Guid, ProcedurePaper> papers = province.Papers.ToLookup(p => p.VersionId);
    readonly Dictionary<Guid, InternalProcess> processes = province.Processes.ToDictionary(p => p.ProcedureId);
    readonly Dictionary<Guid, ProcessWay> ways = province.Contents.ToDictionary(c => c.Key, c => new ProcessWay(c.Value));
    readonly Dictionary<Guid, Procedure> procedures = province.Procedures.ToDictionary(p => p.Id);
    readonly Dictionary<Guid, Unit> oneStops = province.Units.Where(u => u.Kind == UnitKind.OneStop).ToDictionary(u => u.AgencyId);
    readonly Dictionary<(string, DateOnly), int> numbers = [];
    readonly Dictionary<Guid, List<Apology>> letters = [];

    /// <summary>Addresses say the commune, by which a district's dossiers are shared out when it ends.</summary>
    public bool NamesCommunes { get; init; }

    public Dictionary<Fact, long> Facts { get; } = [];

    public IEnumerable<Apology> Apologies => letters.Values.SelectMany(l => l);

    /// <summary>Last numbers given, by series and period.</summary>
    public IEnumerable<(string Series, string Period, long Last)> Counters => numbers
        .Select(n => (DossierCodes.Series(n.Key.Item1), DossierCodes.Period(n.Key.Item2), (long)n.Value));

    /// <summary>One dossier from receipt to as far as it has come by the demonstration's present.</summary>
    public (Dossier Dossier, List<AuditEntry> History) Live(Unit agency, ProcedureVersion version, Unit division, DateTime received, Life life)
    {
        var at = LocalClock.ToInstant(received);
        var limit = version.Limit!.Value;
        var oneStop = oneStops[agency.Id];
        var counter = officials[(oneStop.Id, Role.CounterOfficer)][0];
        var dossier = Make(agency, version, division, oneStop, at, limit);
        var history = new List<AuditEntry>();
        var (dueAt, sentence) = ReceptionRules.Due(calendar, at, limit, version.CountingRule);
        Write(history, dossier, DossiersActions.Receive, at, counter, oneStop.Id,
            new DossierReceived(dossier.Code, dueAt, sentence, ReceptionRules.HandOverDue(calendar, at, regime), dossier.Papers.Count, Way(dossier)?.AtReception()?.Mark));
        Continue(history, dossier, agency, division, counter, life);
        return (dossier, history);
    }

    void Continue(List<AuditEntry> history, Dossier dossier, Unit agency, Unit division, Official counter, Life life)
    {
        var head = officials[(division.Id, Role.HeadOfUnit)][0];
        var specialists = officials[(division.Id, Role.Specialist)];
        var specialist = specialists[random.Next(specialists.Count)];
        var chief = officials[(agency.Id, Role.AgencyHead)][0];
        var start = LocalClock.ToLocal(dossier.ReceivedAt);
        var minutes = Math.Max(30, calendar.OpenMinutesBetween(start, LocalClock.ToLocal(dossier.LawfulDueAt)));
        DateTimeOffset Moment(double fraction) => LocalClock.ToInstant(calendar.NextOpening(calendar.AddOpenMinutes(start, Math.Max(1, (int)(minutes * fraction)))));

        var oneStop = dossier.OneStopUnitId;
        var handOver = Earlier(LocalClock.ToInstant(calendar.AddOpenMinutes(start, random.Next(5, 60))), dossier.HandOverDueAt);
        if (!Do(history, dossier, new HandOver(division.Id), DossiersActions.HandOver, handOver, counter, oneStop)
            || !Do(history, dossier, new ConfirmHandOver(Way(dossier)?.AtConfirmation(dossier)), DossiersActions.ConfirmHandOver, Moment(.08), head, division.Id)
            || !Do(history, dossier, new Assign(specialist.Id, specialist.FullName, Way(dossier)?.AtAssignment(dossier)), DossiersActions.Assign, Moment(.12), head, division.Id))
        {
            return;
        }

        if (life.Supplement && minutes > 3 * 480)
        {
            string[] papers = ["Bản sao giấy tờ kèm theo đơn có chứng thực"];
            if (!Do(history, dossier, new RequestSupplement(papers, "Thành phần hồ sơ chưa đủ theo quy định."), DossiersActions.RequestSupplement, LocalClock.ToInstant(calendar.AddOpenMinutes(start, 700)), specialist, division.Id))
            {
                return;
            }

            var brought = LocalClock.ToInstant(calendar.AddOpenMinutes(start, 700 + random.Next(480, 3000)));
            if (!Do(history, dossier, new CompleteSupplement(papers), DossiersActions.CompleteSupplement, brought, counter, oneStop))
            {
                return;
            }

            start = LocalClock.ToLocal(brought);
        }

        if (!life.Supplement && minutes > 5 * 480 && life.Fraction is > .55 and < 1.2 && dossier.ReceivedAt.Minute % 9 == 0)
        {
            Refer(history, dossier, agency, division, specialist, Moment);
        }

        if (life.Withdrawn)
        {
            Do(history, dossier, new Withdraw("Người nộp đề nghị dừng giải quyết."), DossiersActions.Withdraw, Moment(.4), counter, oneStop);
            return;
        }

        var signed = Moment(life.Fraction);
        if (life.Letter && !Apologise(history, dossier, chief, specialist, counter, life, ref signed))
        {
            return;
        }

        var kind = life.NotEligible ? ResultKind.NotEligible : ResultKind.Granted;
        var submitted = Earlier(Moment(life.Fraction * .85), signed);
        _ = Do(history, dossier, new SubmitResult(kind, life.NotEligible ? "Không đủ điều kiện theo quy định." : "Trình ký kết quả giải quyết.", Way(dossier)?.AtSubmission(dossier)), DossiersActions.SubmitResult, submitted, specialist, division.Id)
            && Do(history, dossier, new ApproveResult($"{random.Next(1, 3000)}/QĐ-{agency.Code[4..]}", Way(dossier)?.AtApproval(dossier)), DossiersActions.ApproveResult, signed, chief, agency.Id)
            && Do(history, dossier, new ReturnResult(dossier.Submitter?.Name ?? dossier.Applicant.Name, ReturnMethod.Counter), DossiersActions.ReturnResult,
                LocalClock.ToInstant(calendar.NextOpening(calendar.AddOpenMinutes(LocalClock.ToLocal(signed), random.Next(30, 900)))), counter, oneStop);
    }

    /// <summary>Some districts ask a department for its opinion; one answer in four comes late, and what was asked lately is still open.</summary>
    void Refer(List<AuditEntry> history, Dossier dossier, Unit agency, Unit division, Official specialist, Func<double, DateTimeOffset> moment)
    {
        var (asked, late) = (province.Units.Single(u => u.Code == (dossier.ReceivedAt.Minute % 2 == 0 ? "H45.02" : "H45.05")), dossier.ReceivedAt.Day % 4 == 0);
        if (asked.Id == agency.Id || !officials.TryGetValue((asked.Id, Role.AgencyHead), out var heads))
        {
            return;
        }

        var ask = new AskReferrals([new ReferralRequest(asked.Id, asked.ShortName, ReferralKind.Opinion, late ? 1 : 2, calendar)], "Đề nghị cho ý kiến về điều kiện giải quyết hồ sơ này.", false, "Điều 19 Nghị định 61/2018/NĐ-CP");
        if (Do(history, dossier, ask, DossiersActions.AskReferrals, moment(.15), specialist, division.Id))
        {
            _ = Do(history, dossier, new AnswerReferral(dossier.Referrals[0].Ordinal, heads[0].FullName, "Thống nhất giải quyết theo quy định.", null, new Dictionary<Guid, WorkingCalendar>()), DossiersActions.AnswerReferral, moment(late ? .45 : .25), heads[0], asked.Id);
        }
    }

    bool Apologise(List<AuditEntry> history, Dossier dossier, Official chief, Official specialist, Official counter, Life life, ref DateTimeOffset signed)
    {
        var due = LocalClock.ToLocal(dossier.CurrentDueAt);
        var sendBy = regime.Timer(TimerKind.Apology, DateOnly.FromDateTime(due)).DueAt(calendar, due);
        var sent = LocalClock.ToInstant(life.Breach ? calendar.LastOpenMomentAtOrBefore(due.AddMinutes(-20)) : calendar.LastOpenMomentAtOrBefore(sendBy.AddMinutes(-random.Next(10, 200))));
        var previous = history[^1].At;
        sent = sent > previous ? sent : previous.AddMinutes(1);
        var newDue = LocalClock.ToInstant(calendar.NextOpening(due.AddDays(random.Next(5, 15))));
        var apology = new Apology
        {
            Id = Ids.New(sent), DossierId = dossier.Id, AgencyId = dossier.AgencyId, FieldId = dossier.FieldId, ProcedureId = dossier.ProcedureId,
            State = ApologyState.Sent, DueAt = dossier.CurrentDueAt, NewDueAt = newDue, SendBy = LocalClock.ToInstant(sendBy),
            Cause = LatenessCause.OwnAgency,
            CauseText = "Khối lượng hồ sơ tăng, chưa bố trí đủ người kiểm tra thực địa.",
            RemedyText = "Bố trí thêm người, ưu tiên giải quyết hồ sơ trước ngày hẹn mới.",
            ResponsibleUnitId = dossier.DivisionId, ResponsibleOfficialId = specialist.Id, DrafterId = specialist.Id, DraftedAt = sent.AddHours(-2),
            SignerId = chief.Id, SignerName = chief.FullName, SignerTitle = "CHỦ TỊCH", SignedAt = sent.AddMinutes(-5), SentAt = sent, IsBreach = sent > LocalClock.ToInstant(sendBy), Version = 2,
        };
        if (!Do(history, dossier, new Reappoint(newDue, apology.Id), DossiersActions.Reappoint, sent, counter, dossier.OneStopUnitId))
        {
            return false;
        }

        if (!letters.TryGetValue(dossier.AgencyId, out var list))
        {
            letters[dossier.AgencyId] = list = [];
        }

        list.Add(apology);
        signed = signed > dossier.LawfulDueAt ? signed : dossier.LawfulDueAt.AddHours(20);
        signed = LocalClock.ToInstant(calendar.NextOpening(LocalClock.ToLocal(signed)));
        return true;
    }

    /// <summary>Decides and applies; false when the moment lies in the demonstration's future or the rule refuses.</summary>
    bool Do(List<AuditEntry> history, Dossier dossier, DossierCommand command, ActionName action, DateTimeOffset at, Official who, Guid unitId)
    {
        var previous = history[^1].At;
        at = at > previous ? at : previous.AddMinutes(1);
        if (at >= until)
        {
            return false;
        }

        var decided = DossierRules.Decide(dossier, command, new DossierFacts(at, calendar, regime, unitId, who.Id));
        if (!decided.Succeeded)
        {
            return false;
        }

        Write(history, dossier, action, at, who, unitId, [.. decided.Value]);
        return true;
    }

    void Write(List<AuditEntry> history, Dossier dossier, ActionName action, DateTimeOffset at, Official who, Guid unitId, params IDossierEvent[] events)
    {
        foreach (var happened in events)
        {
            dossier.Apply(happened, at, unitId, who.Id);
            foreach (var fact in DossierFactsOf.Event(dossier, happened, at))
            {
                var cell = fact with { Amount = 0 };
                Facts[cell] = Facts.GetValueOrDefault(cell) + fact.Amount;
            }
        }

        dossier.Version++;
        history.Add(AuditChain.Next(Ids.New(at), action.Code, at, new Actor(who.Id, who.FullName, null, unitId, dossier.AgencyId), null,
            new RecordRef("dossier", dossier.Id), history.Count + 1, history.Count == 0 ? "" : history[^1].Hash, AuditContent.Write(events, null, null)));
    }

    string CommuneOf(Unit agency)
    {
        if (!NamesCommunes)
        {
            return "";
        }

        List<Unit> communes = [.. province.Units.Where(u => u.Kind == UnitKind.Commune && (u.ParentId == agency.Id || u.Id == agency.Id || (agency.Kind == UnitKind.Department && u.Sort % 7 == 0)))];
        return ", " + communes[numbers.Count % communes.Count].Name.Split(',')[0]["UBND ".Length..];
    }

    Dossier Make(Unit agency, ProcedureVersion version, Unit division, Unit oneStop, DateTimeOffset at, TimeLimit limit)
    {
        var day = LocalClock.ToLocalDate(at);
        var number = numbers[(agency.Code, day)] = numbers.GetValueOrDefault((agency.Code, day)) + 1;
        var dossier = new Dossier
        {
            Id = Ids.New(at),
            Code = DossierCodes.Of(agency.Code, day, number),
            AccessCode = AccessCodes.New(),
            ProcedureId = version.ProcedureId,
            VersionId = version.Id,
            ProcessId = processes.GetValueOrDefault(version.ProcedureId)?.Id,
            FieldId = procedures[version.ProcedureId].FieldId,
            RegimeId = regime.Id,
            AgencyId = agency.Id,
            OneStopUnitId = oneStop.Id,
            DivisionId = division.Id,
            Channel = random.NextDouble() switch { < .18 => SubmissionChannel.Online, < .21 => SubmissionChannel.Post, _ => SubmissionChannel.Direct },
            Applicant = new Applicant { Name = people.Name(), Number = people.CitizenNumber(), Phone = people.Phone(), Address = people.Address() + CommuneOf(agency) + ", Phú Yên" },
            Submitter = random.NextDouble() < .12 ? new Submitter { Name = people.Name(), Phone = people.Phone() } : null,
            ReceivedAt = at,
            LimitAmount = limit.Amount,
            LimitUnit = limit.Unit,
            CountingRule = version.CountingRule,
            Version = -1,
        };
        dossier.Papers.AddRange(papers[version.Id].Where(p => p.CaseName is null).DefaultIfEmpty(new ProcedurePaper { Name = "Đơn đề nghị", Originals = 1 }).Take(12).Select((p, i) => new DossierPaper
        {
            Id = Ids.New(at), DossierId = dossier.Id, Ordinal = i + 1, ProcedurePaperId = p.Id == Guid.Empty ? null : p.Id, Name = p.Name, Originals = p.Originals, Copies = p.Originals == 0 ? Math.Max(1, p.Copies) : p.Copies,
        }));
        dossier.SearchKey = DossierSearchKey.Of(dossier);
        return dossier;
    }

    ProcessWay? Way(Dossier dossier) => dossier.ProcessId is { } id ? ways[id] : null;

    static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
}
