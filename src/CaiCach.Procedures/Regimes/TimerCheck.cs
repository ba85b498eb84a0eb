using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Regimes;

/// <summary>What is wrong with a timer as somebody wrote it. One place for the form, the API and files.</summary>
internal static class TimerCheck
{
    const int LongestText = 300;

    public static IEnumerable<Refusal> Of(EnterTimerOptions typed)
    {
        static Refusal No(string code, string message, string field) => new("regime." + code, message, field);
        if (typed.Kind is not { } kind)
        {
            yield return No("timer_kind", "Chọn mốc thời hạn.", nameof(typed.Kind));
            yield break;
        }

        if (typed.ValidFrom is null)
        {
            yield return No("timer_from", "Cho biết hiệu lực từ ngày nào.", nameof(typed.ValidFrom));
        }

        if (NormalText.Line(typed.Source) is not { Length: <= LongestText })
        {
            yield return No("timer_source", "Ghi điều khoản và văn bản quy định, nhiều nhất 300 ký tự.", nameof(typed.Source));
        }

        if (NormalText.Line(typed.Note) is { Length: > LongestText })
        {
            yield return No("timer_note", "Ghi chú dài nhiều nhất 300 ký tự.", nameof(typed.Note));
        }

        if (kind.IsSetElsewhere())
        {
            if (typed.Amount is not null || typed.CutOff is not null)
            {
                yield return No("timer_elsewhere", $"“{kind.Label()}” không có độ dài chung: thủ tục, quy trình nội bộ hoặc văn bản lấy ý kiến quy định.", nameof(typed.Amount));
            }
        }
        else if (typed.CutOff is not null)
        {
            if (kind is not (TimerKind.PaperTransfer or TimerKind.CrossUnitPaper) || typed.Amount is not null)
            {
                yield return No("timer_cut_off", "Giờ chốt chỉ dùng cho việc chuyển hồ sơ giấy, thay cho số ngày.", nameof(typed.CutOff));
            }

            if (typed.MorningMinutes is not (> 0 and <= 240))
            {
                yield return No("timer_morning", "Cho biết đầu giờ ngày làm việc sau là bao nhiêu phút, từ 1 đến 240.", nameof(typed.MorningMinutes));
            }
        }
        else if (typed.Amount is not (> 0 and <= TimeLimit.Maximum))
        {
            yield return No("timer_amount", "Độ dài là một số từ 1.", nameof(typed.Amount));
        }
        else if (typed.Unit is null)
        {
            yield return No("timer_unit", "Chọn đơn vị: giờ làm việc, ngày làm việc, ngày hay tháng.", nameof(typed.Unit));
        }
    }
}
