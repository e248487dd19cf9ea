"""What is true about ledsagning: values, rules, accounts; knows no clock, file or screen."""
