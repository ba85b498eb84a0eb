using CaiCach.Accountability;
using CaiCach.Accountability.Explanations;
using CaiCach.Accountability.Lateness;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Arriving;
using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Listing;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Organisations;
using CaiCach.ParIndex;
using CaiCach.Procedures;
using CaiCach.Procedures.Regimes;
using CaiCach.Quality;
using CaiCach.ReformPlans;
using CaiCach.ReformPlans.Listing;
using CaiCach.Reports;
using CaiCach.Surveys;
using CaiCach.Web.Hosting;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Web.Kit;

/// <summary>The left rail and the bell: only what this person may open, with what waits there.</summary>
public sealed class PageMenu(CurrentOfficial current, DossierList dossiers, LatenessCounts lateness, MyTasks tasks, ExplanationList explanations, ReferralList referrals, ArrivalList arrivals, CorrectionList corrections, CrossUnitList papers, PaymentList payments, IMemoryCache cache)
{
    static readonly (string Group, string Href, string Icon, string Label, Permission Permission)[] Everything =
    [
        ("", "/work", "inbox", "Việc của tôi", DossiersPermissions.View),
        ("", "/dossiers/receive", "plus-circle", "Tiếp nhận", DossiersPermissions.Receive),
        ("", "/arrivals", "inbox", "Hồ sơ trực tuyến", DossiersPermissions.Receive),
        ("", "/dossiers", "folder2", "Hồ sơ", DossiersPermissions.View),
        ("", "/referrals", "send", "Phối hợp", DossiersPermissions.AnswerReferral),
        ("", "/cross-unit-papers", "box-arrow-right", "Hồ sơ giấy nhận thay", DossiersPermissions.PassPaper),
        ("", "/corrections", "pencil-square", "Sửa sai sót", DossiersPermissions.Correct),
        ("", "/payments", "stack", "Khoản thu trực tuyến", DossiersPermissions.SettlePayment),
        ("", "/late", "alarm", "Sắp trễ hẹn", AccountabilityPermissions.View),
        ("", "/apologies", "envelope-paper", "Xin lỗi, hẹn lại", AccountabilityPermissions.View),
        ("Điều hành", "/plans", "check-circle", "Kế hoạch cải cách", ReformPlansPermissions.View),
        ("Điều hành", "/index", "columns", "Chỉ số CCHC", ParIndexPermissions.View),
        ("Điều hành", "/heads", "person-vcard", "Trách nhiệm người đứng đầu", AccountabilityPermissions.ViewHeads),
        ("Điều hành", "/quality", "check-circle", "Chất lượng giải quyết", QualityPermissions.View),
        ("Điều hành", "/procedures", "list", "Thủ tục hành chính", ProceduresPermissions.Manage),
        ("Điều hành", "/overview", "bar-chart", "Số liệu một cửa", ReportsPermissions.View),
        ("Điều hành", "/referrals/agencies", "bar-chart", "Phối hợp của từng cơ quan", ReportsPermissions.View),
        ("Điều hành", "/index/rounds", "list", "Kỳ đánh giá", ParIndexPermissions.Rounds),
        ("Điều hành", "/surveys", "list", "Khảo sát", SurveysPermissions.View),
        ("Điều hành", "/reform-reports", "stack", "Báo cáo cải cách", ReportsPermissions.View),
        ("Quy định", "/regimes", "alarm", "Nghị định, thời hạn", RegimePermissions.View),
        ("Quy định", "/calendars", "clock", "Lịch làm việc", OrganisationsPermissions.KeepCalendars),
        ("Quản trị", "/units", "stack", "Đơn vị, sắp xếp", OrganisationsPermissions.ManageUnits),
        ("Quản trị", "/units/reorganisations", "arrow-repeat", "Duyệt sắp xếp", OrganisationsPermissions.ApproveReorganisation),
        ("Quản trị", "/administration", "person", "Tài khoản, vị trí", OrganisationsPermissions.ManageOfficials),
        ("Quản trị", "/administration/messages", "send", "Tin chưa gửi được", KernelPermissions.ManageMessages),
    ];

    Counts counts = new(null, null, null, null, null, null, null, []);

    // Whoever holds none of these has no dossiers of the own to work on.
    static readonly IReadOnlyList<Permission> Work =
        [DossiersPermissions.Receive, DossiersPermissions.Confirm, DossiersPermissions.Process, DossiersPermissions.Assign, DossiersPermissions.Approve, DossiersPermissions.Return];

    /// <summary>Where the person begins: the own work, the figures for those who only read, else the first page of the rail or the own account.</summary>
    public string Home => current.Authority.HasAny(ReportsPermissions.View) && !Work.Any(current.Authority.HasAny)
        ? "/overview"
        : Groups.SelectMany(g => g).FirstOrDefault()?.Href ?? "/account";

    public IEnumerable<IGrouping<string, MenuEntry>> Groups => Everything
        .Where(e => current.Authority.HasAny(e.Permission))
        .GroupBy(e => e.Group, e => new MenuEntry(e.Href, e.Icon, e.Label, e.Href switch { "/work" => counts.Work, "/referrals" => counts.Asked, "/arrivals" => counts.Arrived, "/late" => counts.Late, "/apologies" => counts.Letters, "/plans" => counts.Tasks, "/heads" => counts.Explanations, _ => null }));

    public IReadOnlyList<Notice> Notices => counts.Notices;

    /// <summary>Counts what waits, at most twenty seconds ago: a handful of queries that not every page has to pay for.</summary>
    /// <param name="afresh">After a change of the person's own, which must show at once.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task CountAsync(bool afresh, CancellationToken cancellationToken)
    {
        var key = (typeof(Counts), current.Post.PostId);
        counts = !afresh && cache.TryGetValue<Counts>(key, out var kept) && kept is not null
            ? kept
            : cache.Set(key, await WaitingAsync(cancellationToken), TimeSpan.FromSeconds(20));
    }

    // Asks nothing that the person may not do.
    async Task<Counts> WaitingAsync(CancellationToken cancellationToken)
    {
        var (authority, work, arrived, asked, late, letters, own, heads) = (current.Authority, (int?)null, (int?)null, (int?)null, (int?)null, (int?)null, (int?)null, (int?)null);
        var notices = new List<Notice>();
        void Say(int count, string href, string text, string tone)
        {
            if (count > 0)
            {
                notices.Add(new Notice(href, $"{count} {text}", tone));
            }
        }

        if (authority.HasAny(DossiersPermissions.View))
        {
            var (open, overdue) = await dossiers.WorkCountAsync(current.Post.OfficialId, current.Post.UnitId, authority, cancellationToken);
            work = open;
            Say(overdue, "/work", "hồ sơ của bạn đã quá hẹn", "bad");
            if (authority.HasAny(DossiersPermissions.Withdraw))
            {
                Say(await dossiers.CountAsync(new DossierFilter { Expired = true }, authority, cancellationToken), "/dossiers?expired=true", "hồ sơ quá hạn bổ sung chờ đóng", "warn");
            }
        }

        if (authority.HasAny(DossiersPermissions.Receive) || authority.HasAny(DossiersPermissions.Approve))
        {
            // Whoever leads the agency hears of it too (Article 17 Decree 118/2025).
            (arrived, var alerted, var past) = await arrivals.CountAsync(authority, cancellationToken);
            Say(past, "/arrivals?late=true", "hồ sơ trực tuyến đã quá hạn trả lời", "bad");
            Say(alerted, "/arrivals", "hồ sơ trực tuyến cần xem ngay", "warn");
        }

        if (authority.HasAny(DossiersPermissions.PassPaper))
        {
            var (toSend, past, toConfirm) = await papers.CountAsync(authority, cancellationToken);
            Say(toSend - past, "/cross-unit-papers", "hồ sơ giấy nhận thay chờ gửi", "warn");
            Say(past, "/cross-unit-papers?late=true", "hồ sơ giấy nhận thay đã quá hạn gửi", "bad");
            Say(toConfirm, "/cross-unit-papers?stage=OnTheWay", "hồ sơ giấy đang đến, chờ xác nhận", "warn");
        }

        if (authority.HasAny(DossiersPermissions.Correct))
        {
            var (wrong, past) = await corrections.CountAsync(authority, cancellationToken);
            Say(wrong - past, "/corrections", "kết quả có sai sót chờ sửa", "warn");
            Say(past, "/corrections?late=true", "kết quả có sai sót đã quá hạn sửa", "bad");
        }

        if (authority.HasAny(DossiersPermissions.SettlePayment))
        {
            var paid = await payments.OwnAsync(authority, cancellationToken);
            Say(paid.Overdue, "/payments?late=true", "khoản thu trực tuyến đã quá hạn vào tài khoản", "bad");
        }

        if (authority.HasAny(DossiersPermissions.AnswerReferral))
        {
            (asked, var overdue) = await referrals.WaitingAsync(authority, cancellationToken);
            Say(overdue, "/referrals?late=true", "yêu cầu phối hợp của cơ quan bạn đã quá hạn trả lời", "bad");
        }

        if (authority.HasAny(AccountabilityPermissions.View))
        {
            var count = await lateness.RunAsync(current.AgencyId, authority, cancellationToken);
            (late, letters) = (count.LateTomorrow, count.ToSign + count.ToSend);
            Say(count.LateTomorrow, "/late", "hồ sơ sắp trễ hoặc đã quá hẹn, chưa có thư xin lỗi", "warn");
            Say(count.ToSign, "/apologies?state=Drafted", "thư xin lỗi chờ bạn ký", "warn");
            Say(count.ToSend, "/apologies?state=Signed", "thư xin lỗi đã ký chờ đổi hẹn và gửi", "warn");
        }

        if (authority.HasAny(ReformPlansPermissions.View))
        {
            var count = await tasks.CountAsync(current.Context(null), cancellationToken);
            own = count.Mine + count.ToAssign;
            work += own; // they stand on the same page; who has no such page has no such count
            Say(count.Overdue, "/plans/mine", "nhiệm vụ kế hoạch của bạn đã quá hạn", "bad");
            Say(count.ToAssign, "/plans/mine", "nhiệm vụ kế hoạch chờ bạn giao cho cán bộ", "warn");
        }

        if (authority.HasAny(AccountabilityPermissions.ViewHeads))
        {
            var (toAnswer, toConclude) = await explanations.WaitingAsync(authority, cancellationToken);
            heads = toAnswer + toConclude;
            Say(toAnswer, "/heads/explanations?state=Asked", "yêu cầu giải trình chờ bạn trả lời", "warn");
            Say(toConclude, "/heads/explanations?state=Stated", "giải trình, ý kiến chờ kết luận", "warn");
        }

        return new Counts(work, arrived, asked, late, letters, own, heads, notices);
    }

    /// <summary>The page whose name somebody typed, if this person may open it.</summary>
    public string? Find(string text) => Everything
        .Where(e => current.Authority.HasAny(e.Permission) && SearchKey.Of(e.Label) == SearchKey.Of(text)).Select(e => e.Href).FirstOrDefault();

    sealed record Counts(int? Work, int? Arrived, int? Asked, int? Late, int? Letters, int? Tasks, int? Explanations, IReadOnlyList<Notice> Notices);
}
