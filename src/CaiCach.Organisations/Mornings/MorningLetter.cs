using System.Globalization;
using System.Text;
using CaiCach.Kernel;
using CaiCach.Kernel.Outbox;

namespace CaiCach.Organisations.Mornings;

/// <summary>The letter itself: plain text, what is late first, links where the site's address is known.</summary>
internal static class MorningLetter
{
    public const string Kind = "morning.sent";

    const int MostLines = 15;

    static readonly string[] Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    public static OutboxMessage Of(MorningPerson person, DateOnly day, IReadOnlyList<(string Heading, IReadOnlyList<MorningLine> Lines)> sections, SiteOptions site, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        Channel = SmtpChannel.Name,
        Kind = Kind,
        RecordKind = "official",
        RecordId = person.OfficialId,
        Recipient = person.Email,
        Subject = Subject(day, [.. sections.SelectMany(s => s.Lines)]),
        Body = Body(person, day, sections, site),
        Reference = $"morning-{day:yyyyMMdd}-{person.OfficialId:N}",
        State = OutboxState.Waiting,
        CreatedAt = now,
        NextAttemptAt = now,
    };

    static string Subject(DateOnly day, List<MorningLine> lines)
    {
        (int Count, string Words)[] counts =
            [(lines.Sum(l => l.Overdue), "quá hạn"), (lines.Sum(l => l.Due), "sắp đến hạn"), (lines.Sum(l => l.Waiting), "chờ xử lý")];
        return $"Việc cần làm sáng {Day(day)}: {string.Join(", ", counts.Where(c => c.Count > 0).Select(c => $"{c.Count} {c.Words}"))}";
    }

    static string Body(MorningPerson person, DateOnly day, IReadOnlyList<(string Heading, IReadOnlyList<MorningLine> Lines)> sections, SiteOptions site)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Kính gửi ông/bà {person.FullName},\n\nViệc cần làm sáng {Weekdays[(int)day.DayOfWeek]}, {Day(day)}:\n");
        foreach (var (heading, lines) in sections)
        {
            text.Append('\n').Append(heading.ToUpperInvariant()).Append('\n');
            string? shown = null;
            foreach (var line in lines.Take(MostLines))
            {
                // Neighbours that lead to one page share its address.
                if (shown is not null && line.Path != shown)
                {
                    Link(text, site, shown);
                }

                text.Append("- ").Append(line.Text).Append('\n');
                shown = line.Path;
            }

            if (shown is not null)
            {
                Link(text, site, shown);
            }

            if (lines.Count > MostLines)
            {
                text.Append(CultureInfo.InvariantCulture, $"- … và {lines.Count - MostLines} việc khác\n");
            }
        }

        text.Append(site.AddressOf("/account") is { } account
            ? $"\nKhông muốn nhận thư này: tắt tại {account}.\n"
            : "\nĐăng nhập hệ thống để xem và làm. Không muốn nhận thư này: tắt ở trang Tài khoản.\n");
        return text.Append("Thư này được gửi tự động, xin không trả lời vào địa chỉ này.\n").ToString().Normalize(NormalizationForm.FormC);
    }

    static void Link(StringBuilder text, SiteOptions site, string path)
    {
        if (site.AddressOf(path) is { } address)
        {
            text.Append("  ").Append(address).Append('\n');
        }
    }

    static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
