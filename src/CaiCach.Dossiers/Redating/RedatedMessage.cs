using CaiCach.Dossiers.Journal;
using CaiCach.Kernel;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;

namespace CaiCach.Dossiers.Redating;

/// <summary>The e-mail that tells an applicant the new date. It names the dossier by its code alone: an address may have been mistyped, and then a stranger reads it.</summary>
internal static class RedatedMessage
{
    public static OutboxMessage Of(Dossier dossier, DossierRedated moved, string words, Unit agency, SiteOptions site, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        Channel = "email",
        Kind = "dossier.redated",
        RecordKind = DossierJournal.RecordKind,
        RecordId = dossier.Id,
        Recipient = dossier.Applicant.Email!,
        Subject = $"Hồ sơ {dossier.Code}: ngày hẹn trả kết quả thay đổi theo lịch làm việc",
        Body = Body(dossier, moved, words, agency, site),
        Reference = $"redated-{moved.ChangeId:N}-{dossier.Id:N}",
        State = OutboxState.Waiting,
        CreatedAt = now,
        NextAttemptAt = now,
    };

    static string Body(Dossier dossier, DossierRedated moved, string words, Unit agency, SiteOptions site)
    {
        var lookUp = site.StatusAddress is { } address
            ? $"Xem tình trạng hồ sơ tại {address} với mã hồ sơ và mã tra cứu in trên giấy tiếp nhận."
            : "Xem tình trạng hồ sơ trên trang tra cứu của tỉnh với mã hồ sơ và mã tra cứu in trên giấy tiếp nhận.";
        return $"""
            Kính gửi ông, bà hoặc quý tổ chức có hồ sơ mã {dossier.Code},

            Lịch làm việc của cơ quan nhà nước thay đổi theo {moved.Article}: {words}.

            Ngày hẹn trả kết quả cũ: {Moment(dossier.CurrentDueAt)}.
            Ngày hẹn trả kết quả mới: {Moment(moved.DueAt)}.

            Thời hạn giải quyết không thay đổi, chỉ tính lại theo ngày làm việc. {lookUp}

            {string.Join('\n', new[] { agency.Name, agency.Address, agency.Phone is null ? null : $"Điện thoại: {agency.Phone}" }.Where(line => !string.IsNullOrEmpty(line)))}

            Thư này được gửi tự động, xin không trả lời vào địa chỉ này.

            """.ReplaceLineEndings("\n");
    }

    static string Moment(DateTimeOffset at) => $"{LocalClock.ToLocal(at):HH:mm} ngày {LocalClock.ToLocal(at):dd/MM/yyyy}";
}
