using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class LegalTimersAndForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "title",
                table: "procedure_legal_regime",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "procedure_legal_form",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    circular = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_legal_form", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedure_legal_timer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    regime_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    procedure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    amount = table.Column<int>(type: "integer", nullable: true),
                    unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    cut_off = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    morning_minutes = table.Column<int>(type: "integer", nullable: true),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_legal_timer", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_legal_timer_procedure_legal_regime_regime_id",
                        column: x => x.regime_id,
                        principalTable: "procedure_legal_regime",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_procedure_legal_timer_regime_id_kind_valid_from",
                table: "procedure_legal_timer",
                columns: new[] { "regime_id", "kind", "valid_from" });

            // What the columns said is said by rows from now on.
            migrationBuilder.Sql("""
                UPDATE procedure_legal_regime SET title = name;
                INSERT INTO procedure_legal_timer (id, regime_id, kind, amount, unit, rule, cut_off, morning_minutes, source, valid_from, valid_to) SELECT gen_random_uuid(), id, 'PaperTransfer', NULL, NULL, 'HourExact', hand_over_cut_off, hand_over_morning_minutes, hand_over_article || ' ' || name, valid_from, valid_to FROM procedure_legal_regime;
                INSERT INTO procedure_legal_timer (id, regime_id, kind, amount, unit, rule, cut_off, morning_minutes, source, valid_from, valid_to) SELECT gen_random_uuid(), id, 'SupplementWindow', supplement_window_days, 'WorkingDay', 'Statutory', NULL, NULL, supplement_article || ' ' || name, valid_from, valid_to FROM procedure_legal_regime;
                INSERT INTO procedure_legal_timer (id, regime_id, kind, amount, unit, rule, cut_off, morning_minutes, source, valid_from, valid_to) SELECT gen_random_uuid(), id, 'ApplicantCompletion', completion_days, 'Day', 'Statutory', NULL, NULL, supplement_article || ' ' || name, valid_from, valid_to FROM procedure_legal_regime WHERE completion_days IS NOT NULL;
                INSERT INTO procedure_legal_timer (id, regime_id, kind, amount, unit, rule, cut_off, morning_minutes, source, valid_from, valid_to) SELECT gen_random_uuid(), id, 'Apology', apology_lead_days, 'Day', 'HourExact', NULL, NULL, apology_article || ' ' || name, valid_from, valid_to FROM procedure_legal_regime;
                INSERT INTO procedure_legal_timer (id, regime_id, kind, amount, unit, rule, cut_off, morning_minutes, source, valid_from, valid_to) SELECT gen_random_uuid(), id, 'ApologyWarning', 3, 'WorkingDay', 'HourExact', NULL, NULL, 'Quy ước của hệ thống,' || ' ' || name, valid_from, valid_to FROM procedure_legal_regime;
                """);

            migrationBuilder.DropColumn(
                name: "apology_lead_days",
                table: "procedure_legal_regime");

            migrationBuilder.DropColumn(
                name: "completion_days",
                table: "procedure_legal_regime");

            migrationBuilder.DropColumn(
                name: "forms_circular",
                table: "procedure_legal_regime");

            migrationBuilder.DropColumn(
                name: "hand_over_article",
                table: "procedure_legal_regime");

            migrationBuilder.DropColumn(
                name: "hand_over_cut_off",
                table: "procedure_legal_regime");

            migrationBuilder.DropColumn(
                name: "hand_over_morning_minutes",
                table: "procedure_legal_regime");

            migrationBuilder.DropColumn(
                name: "supplement_window_days",
                table: "procedure_legal_regime");

            migrationBuilder.AlterColumn<string>(
                name: "name",
                table: "procedure_legal_regime",
                type: "character varying(120)",
                maxLength: 120,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "procedure_legal_form");

            migrationBuilder.DropTable(
                name: "procedure_legal_timer");

            migrationBuilder.DropColumn(
                name: "title",
                table: "procedure_legal_regime");

            migrationBuilder.AlterColumn<string>(
                name: "name",
                table: "procedure_legal_regime",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(120)",
                oldMaxLength: 120);

            migrationBuilder.AddColumn<int>(
                name: "apology_lead_days",
                table: "procedure_legal_regime",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "completion_days",
                table: "procedure_legal_regime",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "forms_circular",
                table: "procedure_legal_regime",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "hand_over_article",
                table: "procedure_legal_regime",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<TimeOnly>(
                name: "hand_over_cut_off",
                table: "procedure_legal_regime",
                type: "time without time zone",
                nullable: false,
                defaultValue: new TimeOnly(0, 0, 0));

            migrationBuilder.AddColumn<int>(
                name: "hand_over_morning_minutes",
                table: "procedure_legal_regime",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "supplement_window_days",
                table: "procedure_legal_regime",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }
    }
}
