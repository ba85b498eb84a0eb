using System.Text;

namespace CaiCach.Organisations.Calendars.Files;

/// <summary>Reads a file of days, CSV or iCalendar by its content, as UTF-8.</summary>
public static class CalendarFileText
{
    /// <summary>A year of days needs a few kilobytes.</summary>
    public const int Largest = 1_000_000;

    /// <summary>The days with their rows, and what could not be read.</summary>
    public static CalendarFileReading Read(byte[] file)
    {
        if (file.Length > Largest)
        {
            return CalendarFileReading.Of("calendar.file", "Tệp quá lớn; một tệp lịch nhiều nhất 1 MB.");
        }

        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        }
        catch (ArgumentException)
        {
            return CalendarFileReading.Of("calendar.file", "Tệp không phải văn bản UTF-8; hãy lưu lại dạng CSV UTF-8 hoặc ICS.");
        }

        return text.TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase) ? CalendarIcs.Read(text) : CalendarCsv.Read(text);
    }
}
